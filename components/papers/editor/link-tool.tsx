'use client'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import { isSafeLink, linkFrom } from '@/lib/papers/safe-link'
import { onLinkKey } from './link-keys'
import { Tool } from './tool'

/** A link on the selected words, or the one at the caret: where it leads is asked, changed or followed in a dialog. */
export function LinkTool({ editor }: { editor: Editor }) {
  const t = useTranslations('papers.link')
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [wrong, setWrong] = useState(false)
  const { has, href, selects } = useEditorState({
    editor,
    selector: ({ editor }) => ({
      has: editor.isActive('link'),
      href: (editor.getAttributes('link').href as string | undefined) ?? '',
      selects: !editor.state.selection.empty,
    }),
  })
  const open = () => {
    setWords(href)
    setWrong(false)
    setOpen(true)
  }
  useEffect(() => onLinkKey(editor, () => (has || selects) && (open(), true)))

  const close = () => {
    setOpen(false)
    requestAnimationFrame(() => editor.commands.focus())
  }
  const put = () => {
    const to = linkFrom(words)
    if (!to) return setWrong(true)
    editor.chain().extendMarkRange('link').setMark('link', { href: to }).run()
    close()
  }
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetMark('link').run()
    close()
  }
  return (
    <>
      <Tool pressed={has} disabled={!has && !selects} onPress={open}>
        {t('tool')}
      </Tool>
      <Dialog
        open={isOpen}
        onClose={close}
        title={t('title')}
        actions={
          <>
            {has && <Button onClick={remove}>{t('remove')}</Button>}
            <Button look="main" onClick={put}>
              {t('put')}
            </Button>
          </>
        }
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            put()
          }}
        >
          <TextField
            label={t('address')}
            hint={t('hint')}
            error={wrong ? t('wrong') : undefined}
            value={words}
            dir="ltr"
            inputMode="url"
            autoComplete="off"
            onChange={(event) => {
              setWords(event.target.value)
              setWrong(false)
            }}
          />
          {isSafeLink(href) && (
            <p className="mt-3 truncate text-13">
              <a
                href={href}
                target="_blank"
                rel="noopener noreferrer nofollow"
                className="text-accent underline underline-offset-4"
              >
                {t('follow', { address: href })}
              </a>
            </p>
          )}
        </form>
      </Dialog>
    </>
  )
}
