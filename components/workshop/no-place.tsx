import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Masthead } from '@/components/ui/masthead'

export type NoPlaceWhy = 'notSignedIn' | 'notAllowed' | 'removed'

/** Somebody at the address of a workshop that they are not in: why, and the ways in. */
export function NoPlace({ why }: { why: NoPlaceWhy }) {
  const t = useTranslations('workshop.noPlace')
  return (
    <>
      <Masthead />
      <main id="main" className="mx-auto max-w-page px-5 pt-10 pb-16 lg:px-8 lg:pt-16">
        <div className="max-w-text">
          <h1 className="text-30 lg:text-44">{t(`${why}.title`)}</h1>
          <p className="mt-3 text-18 text-ink-2">{t(`${why}.text`)}</p>
          <div className="mt-8 flex flex-wrap gap-3">
            <LinkButton href="/join" look="main" size="large">
              {t('join')}
            </LinkButton>
            {why === 'notSignedIn' && (
              <LinkButton href="/sign-in" size="large">
                {t('signIn')}
              </LinkButton>
            )}
          </div>
        </div>
      </main>
    </>
  )
}
