'use client'
import { useEffect, useRef, useState, type ChangeEvent } from 'react'
import { spaced, type Spaced } from './weigh-aims/spaced'

const PAUSE = 700

/** A field whose text is written while one types, a little apart: at the latest when it is left, or goes away. */
export function useWritten(value: string, onWrite: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef(onWrite)
  useEffect(() => {
    latest.current = onWrite
  }, [onWrite])
  const writer = useRef<Spaced<string> | null>(null)
  useEffect(() => () => writer.current?.flush(), [])
  return {
    value: typed ?? value,
    onChange({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
      setTyped(target.value)
      writer.current ??= spaced<string>(PAUSE, (text) => latest.current(text))
      writer.current(target.value)
    },
    onBlur() {
      writer.current?.flush()
      setTyped(null)
    },
  }
}
