import { Extension } from '@tiptap/core'
import type { Awareness } from 'y-protocols/awareness'
import type { PaperRoom } from '@/lib/document/paper-room'
import type { ParticipantId } from '@/lib/ids'
import { bindingPlugin, bindPaper, type BindingState } from '../binding/binding-plugin'
import type { Suggester } from '../suggestions/as-suggestion'
import { caretsPlugin } from './carets'
import { findPlugin } from './find'
import { footnoteSigns } from './footnote-signs'
import { marginPlugin } from './margin'
import { pasteClauses } from './paste'

export interface BoundOptions {
  readonly room: PaperRoom
  readonly me: ParticipantId
  /** The short mark of a delegation. */
  readonly codeOf: (delegation: string) => string
  /** In whose name everything is only suggested at this moment; null: it is done. */
  readonly suggester: () => Suggester | null
  /** Others' carets, where there is a connection that carries them. */
  readonly carets: {
    readonly awareness: Awareness
    readonly nameOf: (presence: Record<string, unknown>) => string | null
  } | null
}

/** Ties the editor that has this extension to a paper, for as long as the editor lives. */
export function boundTo({ room, me, codeOf, carets, suggester }: BoundOptions): Extension {
  let bound: BindingState | null = null
  const end = () => {
    bound?.destroy()
    bound = null
  }
  return Extension.create({
    name: 'paperBinding',
    addProseMirrorPlugins() {
      const { schema } = this.editor
      if (bound?.binding.options.schema !== schema) end()
      bound ??= bindPaper({ room, schema, me, now: Date.now, random: Math.random, suggester })
      return [
        bindingPlugin(bound),
        marginPlugin({ codeOf }),
        pasteClauses(),
        findPlugin(),
        footnoteSigns(),
        ...(carets ? [caretsPlugin({ bound, ...carets })] : []),
      ]
    },
    onDestroy: end,
  })
}
