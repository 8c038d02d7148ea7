import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Texts } from './merge'
import { MoreTexts } from './more-texts'

/** What the client components of every page may say: the primitives' own words, and why a command or a field failed. */
const ALWAYS = ['ui', 'failures', 'fields', 'error']

/** Gives all client components the texts they always need, and the language. Once, in the layout. */
export async function BaseTexts({ children }: { children: ReactNode }) {
  return <NextIntlClientProvider messages={await textsOf(ALWAYS)}>{children}</NextIntlClientProvider>
}

/**
 * Adds, for the client components inside it, the texts under these namespaces (`join`, `activities.weigh-aims` …).
 * Server components need it not: they read every text.
 */
export async function ClientTexts({ of, children }: { of: readonly string[]; children: ReactNode }) {
  return <MoreTexts texts={await textsOf(of)}>{children}</MoreTexts>
}

async function textsOf(namespaces: readonly string[]): Promise<Texts> {
  const all = (await getMessages()) as Texts
  const some: Texts = {}
  for (const namespace of namespaces) pick(all, some, namespace.split('.'))
  return some
}

function pick(from: Texts, into: Texts, [head, ...rest]: string[]): void {
  const value = head === undefined ? undefined : from[head]
  if (head === undefined || value === undefined) return
  if (rest.length === 0 || typeof value === 'string') into[head] = value
  else {
    const inner: Texts = { ...(into[head] as Texts | undefined) }
    pick(value, inner, rest)
    into[head] = inner
  }
}
