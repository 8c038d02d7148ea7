import type { Pack } from '@/lib/packs/pack'
import type { Language } from '@/lib/packs/text'

/** What every part of the reading page needs: the pack, and the language it is read in. */
export interface Reading {
  readonly pack: Pack
  readonly language: Language
}
