import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { Masthead } from '@/components/ui/masthead'

/** The frame of everything at the door: one narrow column that fits a phone held in one hand. */
export function DoorPage({ above, title, children }: { above?: string; title: string; children: ReactNode }) {
  return (
    <>
      <Masthead>
        <LanguageSwitch />
      </Masthead>
      <main id="main" className="mx-auto grid max-w-page gap-8 px-5 pt-8 pb-16 lg:px-8 lg:pt-16">
        <div className="grid max-w-form gap-8">
          <header>
            {above && <p className="text-13 text-ink-2">{above}</p>}
            <h1 dir="auto" className="text-start text-30 wrap-anywhere">
              {title}
            </h1>
          </header>
          {children}
        </div>
      </main>
    </>
  )
}
