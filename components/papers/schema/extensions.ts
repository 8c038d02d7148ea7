import { getSchema, Node, type Extensions } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { Bracket, Deleted, Inserted, Reference } from './attributed-mark'
import { ClauseNode } from './clause-node'
import { FootnoteNode } from './footnote-node'
import { SafeLink } from './safe-link-mark'
import { TableCell, TableHeader, TableNode, TableRow } from './table-nodes'

const Paper = Node.create({ name: 'doc', topNode: true, content: 'clause+' })

/** Each paragraph is read in the direction of its own words. */
const Words = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', { ...HTMLAttributes, dir: 'auto' }, 0],
})

/** What a paper may hold. Undo is our own, because one manager spans all clauses. */
export const paperExtensions = (): Extensions => [
  Paper,
  ClauseNode,
  Words,
  Bracket,
  Inserted,
  Deleted,
  Reference,
  FootnoteNode,
  TableNode,
  TableRow,
  TableHeader,
  TableCell,
  SafeLink,
  StarterKit.configure({
    document: false,
    paragraph: false,
    undoRedo: false,
    trailingNode: false,
    code: false,
    codeBlock: false,
    strike: false,
    horizontalRule: false,
    gapcursor: false,
    heading: { levels: [2, 3] },
    link: false,
  }),
]

export const paperSchema = () => getSchema(paperExtensions())
