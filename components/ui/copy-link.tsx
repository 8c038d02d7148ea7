'use client'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from './button'
import { Field } from './field'
import { controlClass } from './control-class'
import { useToast } from './toast'

/** An address to give away: selected whole by a touch, and copied by the button. Where the clipboard is closed (plain http) it stays selected. */
export function CopyLink({
  label,
  href,
  hint,
  labelHidden = false,
}: {
  label: string
  href: string
  hint?: string
  labelHidden?: boolean
}) {
  const t = useTranslations('ui')
  const say = useToast()
  const field = useRef<HTMLInputElement>(null)

  async function copy() {
    field.current?.focus()
    field.current?.select()
    say(t((await toClipboard(href)) ? 'copied' : 'copyByHand'))
  }

  return (
    <div className="flex items-end gap-3">
      <Field label={label} hint={hint} labelHidden={labelHidden} className="min-w-0 grow">
        {(control) => (
          <input
            {...control}
            ref={field}
            readOnly
            dir="ltr"
            value={href}
            onFocus={(event) => event.target.select()}
            className={controlClass}
          />
        )}
      </Field>
      <Button onClick={copy}>{t('copy')}</Button>
    </div>
  )
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Without a secure context there is no clipboard; the old command still works in most browsers.
    return document.execCommand('copy')
  }
}
