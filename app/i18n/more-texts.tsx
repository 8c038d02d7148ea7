'use client'
import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl'
import type { ReactNode } from 'react'
import { merge, type Texts } from './merge'

/** Adds texts to those that are there already. */
export function MoreTexts({ texts, children }: { texts: Texts; children: ReactNode }) {
  const above = useMessages() as Texts
  return (
    <NextIntlClientProvider locale={useLocale()} messages={merge(above, texts)}>
      {children}
    </NextIntlClientProvider>
  )
}
