'use client'
import { useLocale } from 'next-intl'
import { useView } from '@/components/session/use-view'
import { usePaper } from '../page/paper-at'
import { paperAgreement, type AgreementState } from './paper-agreement'

/** How far the paper on this page is from being agreed, always nearly the newest. */
export function useAgreement(): AgreementState {
  const { room } = usePaper()
  return useView(paperAgreement(room, useLocale()))
}
