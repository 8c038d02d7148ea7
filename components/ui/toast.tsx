'use client'
import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react'

const Toast = createContext<(sentence: string) => void>(() => {})

/** Gives a function that says a sentence at the foot of the page for a few seconds, and to screen readers. */
export const useToast = () => use(Toast)

const SHOWN_FOR = 6000

export function Toaster({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ sentence: string; count: number } | null>(null)
  const say = useCallback((sentence: string) => setSaid((last) => ({ sentence, count: (last?.count ?? 0) + 1 })), [])
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(null), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <Toast value={say}>
      {children}
      <div role="status" className="pointer-events-none fixed inset-x-4 bottom-4 z-40 flex justify-center">
        {said && (
          <p key={said.count} className="animate-settle rounded-paper bg-bar px-4 py-3 text-15 text-bar-ink">
            {said.sentence}
          </p>
        )}
      </div>
    </Toast>
  )
}
