import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { LANGUAGE_COOKIE } from '@/components/ui/languages'
import { catalogue } from './catalogue'
import { chooseLanguage } from './choose-language'

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  const locale = chooseLanguage(chosen, (await headers()).get('accept-language'))
  return {
    locale,
    messages: await catalogue(locale),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
})
