import type { View } from '@/lib/document/view'
import { cell } from './cell'
import type { Notes } from './device-notes'

const NOTE = 'plenary.save-data'

/** Whether this device saves data: what the person chose here, else what the browser was told. */
export interface DataSaver {
  readonly on: View<boolean>
  /** Whether the person chose it, rather than the browser. */
  readonly chosen: View<boolean>
  choose(on: boolean): void
}

/** `asked`: whether the browser asks for it, as it does where the person has switched it on for all pages. */
export function dataSaver(notes: Pick<Notes, 'getItem' | 'setItem'> | null, asked: boolean): DataSaver {
  const noted = notes?.getItem(NOTE)
  const on = cell(noted ? noted === 'on' : asked)
  const chosen = cell(Boolean(noted))
  return {
    on,
    chosen,
    choose(next) {
      try {
        notes?.setItem(NOTE, next ? 'on' : 'off')
      } catch {
        // Full: then it holds until the page is left.
      }
      chosen.set(true)
      on.set(next)
    },
  }
}
