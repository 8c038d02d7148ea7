import { useLocale, useTranslations } from 'next-intl'
import { AimMark } from '@/components/charts/aim-mark'
import type { AimLook } from '@/components/charts/aim-look'
import { CodeForm } from '@/components/join/code-form'
import { LinkButton } from '@/components/ui/link-button'
import { TextLink } from '@/components/ui/text-link'
import type { Pack } from '@/lib/packs/pack'
import { say } from '@/lib/packs/text'
import { AimsPicture } from './aims-picture'
import { Band } from './band'
import { HatchSwatch } from './hatch-swatch'
import { Positions } from './positions'
import { Rows } from './rows'

const STEPS = ['open', 'join', 'weigh', 'look', 'keep'] as const

/** The first page: what Plenary is for, two ways in, and what a workshop works with. Favours no vision. */
export function LandingPage({ pack }: { pack: Pack }) {
  const t = useTranslations('landing')
  const codeLabel = useTranslations('joinByCode')
  const language = useLocale()
  const aims: AimLook[] = pack.aims.map((aim) => ({ id: aim.id, name: say(aim.name, language), shape: aim.shape }))
  const visions = pack.visions.filter(({ role }) => role === 'vision')
  const disagreement = pack.disagreements[0]
  return (
    <main id="main" className="mx-auto max-w-page px-5 pb-4 lg:px-8">
      <div className="grid gap-x-16 gap-y-12 pt-10 lg:grid-cols-[minmax(0,35.5rem)_minmax(0,1fr)] lg:pt-14">
        <div className="flex flex-col">
          <h1 className="font-display text-[clamp(2.375rem,1.4rem+4.2vw,3.75rem)]/[1.067] tracking-[-0.02em]">
            {t('title')}
          </h1>
          <p className="mt-6 font-serif text-18 text-ink-2 sm:text-20">{t('lede')}</p>
          <div className="mt-10 flex flex-col gap-x-8 gap-y-8 lg:mt-auto lg:mb-24 lg:pt-10">
            <div className="flex flex-col gap-x-8 gap-y-8 sm:flex-row sm:items-end">
              <div className="order-1 sm:order-none">
                <LinkButton href="/workshops/new" look="main" size="large" className="max-sm:w-full">
                  {t('start')}
                </LinkButton>
              </div>
              <span aria-hidden className="hidden w-px self-stretch bg-hair sm:block" />
              <CodeForm label={codeLabel('label')} />
            </div>
            <div className="flex flex-wrap items-baseline gap-x-3 text-15 text-ink-2">
              <TextLink href="/try" className="font-medium text-accent">
                {t('try')}
              </TextLink>
              <p>{t('tryNote')}</p>
            </div>
          </div>
        </div>
        <AimsPicture aims={aims} label={t('picture')} still={t('still')}>
          {t('caption')} <span className="text-ink-3">{t('illustrative')}</span>
        </AimsPicture>
      </div>

      <Band id="how" title={t('how.title')} lede={t('how.lede')}>
        <Rows
          rows={STEPS.map((step, index) => ({
            key: step,
            mark: index + 1,
            name: t(`how.${step}`),
            text: t(`how.${step}Text`),
            aside: t(`how.${step}Aside`),
          }))}
        />
      </Band>

      <Band title={t('aims.title')} lede={t('aims.lede')}>
        <Rows
          rows={aims.map((aim, index) => ({
            key: aim.id,
            mark: <AimMark aim={aim} index={index} className="size-3.5 translate-y-px" />,
            name: aim.name,
            text: say(pack.aims[index]!.meaning, language),
          }))}
        />
      </Band>

      <Band title={t('visions.title')} lede={t('visions.lede')}>
        <Rows
          rows={visions.map((vision, place) => ({
            key: vision.id,
            mark: (
              <span className="flex translate-y-1 items-center gap-2.5">
                <HatchSwatch place={place} />
                <span className="font-serif text-18 font-medium">{vision.letter}</span>
              </span>
            ),
            name: say(vision.name, language),
            text: say(vision.summary, language),
          }))}
        />
      </Band>

      {disagreement && (
        <Band title={t('sources.title')} lede={t('sources.lede')}>
          <Positions disagreement={disagreement} sources={pack.sources} />
          <p className="mt-6 text-15">
            <TextLink href={`/pack/${pack.id}`} className="font-medium text-accent">
              {t('sources.read')}
            </TextLink>
          </p>
        </Band>
      )}
    </main>
  )
}
