import { Settings } from '@/components/activities/weigh-aims/settings'
import activitiesEn from '@/components/activities/messages.en.json'
import activitiesFr from '@/components/activities/messages.fr.json'
import weighAimsEn from '@/components/activities/weigh-aims/messages.en.json'
import weighAimsFr from '@/components/activities/weigh-aims/messages.fr.json'
import compareVisionsEn from '@/components/activities/compare-visions/messages.en.json'
import compareVisionsFr from '@/components/activities/compare-visions/messages.fr.json'
import en from '@/messages/en.json'
import fr from '@/messages/fr.json'
import type { Step } from '@/lib/workshop/step'

/** The texts as the application puts them together. */
export const texts = (language: string) =>
  language === 'fr'
    ? { ...fr, activities: { ...activitiesFr, 'weigh-aims': weighAimsFr, 'compare-visions': compareVisionsFr } }
    : { ...en, activities: { ...activitiesEn, 'weigh-aims': weighAimsEn, 'compare-visions': compareVisionsEn } }

/** The facilitator's editor of the step. */
export function Editor(props: { step: Step; answered: boolean; language: string }) {
  return (
    <main className="mx-auto max-w-text p-6">
      <Settings {...props} />
    </main>
  )
}
