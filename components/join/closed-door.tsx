import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { DoorPage } from './door-page'

export const CLOSED = [
  'wrongCode',
  'notFound',
  'revokedLink',
  'full',
  'locked',
  'archived',
  'tooManyTries',
  'removed',
  'unexpected',
] as const
export type ClosedWhy = (typeof CLOSED)[number]

/** A door that does not open: says why and what to do. `title`: the workshop's, where it is known; `again`: the address of a door that may open soon. */
export function ClosedDoor({ why, title, again }: { why: ClosedWhy; title?: string; again?: string }) {
  const t = useTranslations('join.closed')
  return (
    <DoorPage {...(title !== undefined && { above: title })} title={t(`${why}.title`)}>
      <p className="-mt-4 text-15 text-ink-2">{t(`${why}.text`)}</p>
      {again !== undefined && (
        <LinkButton href={again} size="large" className="justify-self-start max-sm:w-full">
          {t('again')}
        </LinkButton>
      )}
      <LinkButton href="/join" look="main" size="large" className="justify-self-start max-sm:w-full">
        {t('another')}
      </LinkButton>
    </DoorPage>
  )
}
