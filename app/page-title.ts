import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

/** The `generateMetadata` of a page whose title is a text of the catalogue, such as `signIn.title`. */
export const titled = (key: string) => async (): Promise<Metadata> => ({ title: (await getTranslations())(key) })
