'use client'
import { useEffect, useState } from 'react'

/** What `make` gives, made when the browser has nothing better to do; the last one until then. Keep `make` stable. */
export function useIdle<T>(make: () => T): T | null {
  const [made, setMade] = useState<T | null>(null)
  useEffect(() => {
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(() => setMade(make()), 200)
      return () => clearTimeout(timer)
    }
    const asked = requestIdleCallback(() => setMade(make()), { timeout: 1500 })
    return () => cancelIdleCallback(asked)
  }, [make])
  return made
}
