import type { BodyMark, BodyNode } from './body'
import { exactWordDiff } from './word-diff'

type Inline = readonly BodyNode[]
type Words = Extract<BodyNode, { text: string }>

/** One character with its marks, or something that is no word: a break, a footnote. */
type Unit = { readonly text: string; readonly marks: readonly BodyMark[] } | { readonly node: BodyNode }

/**
 * A paragraph with other words: `now`, in which the words that stay keep those marks of `was` that `keeps` names. New
 * words take what lies on both sides of them. Suggested insertions and what is no word stay where they are.
 */
export function carryOver(was: Inline, now: readonly Words[], keeps: (mark: BodyMark) => boolean): BodyNode[] {
  const old = was.flatMap(units)
  const fresh = now.flatMap(units) as Extract<Unit, { text: string }>[]
  const before = old.map((unit) => (isBase(unit) ? unit.text : '')).join('')
  const kept: Unit[] = []
  let [from, to] = [0, 0]
  /** What stands before the next word of the old text. */
  const passExtras = () => {
    while (from < old.length && !isBase(old[from]!)) kept.push(old[from++]!)
  }
  for (const { kind, text } of exactWordDiff(before, fresh.map((unit) => unit.text).join(''))) {
    const around = kind === 'inserted' ? shared(kept, old, from, keeps) : []
    for (let i = 0; i < text.length; i++) {
      if (kind !== 'inserted') passExtras()
      const own = kind === 'inserted' ? null : (old[from++] as Extract<Unit, { text: string }>)
      if (kind === 'deleted') continue
      const { text: char, marks } = fresh[to++]!
      kept.push({ text: char, marks: joined(marks, own ? own.marks.filter(keeps) : around) })
    }
  }
  kept.push(...old.slice(from).filter((unit) => !isBase(unit)))
  return nodesOf(kept)
}

function units(node: BodyNode): Unit[] {
  if (!('text' in node)) return [{ node }]
  return node.text.split('').map((text) => ({ text, marks: node.marks }))
}

/** Whether it is a word of the text without suggestions. */
const isBase = (unit: Unit): unit is Extract<Unit, { text: string }> =>
  'text' in unit && !unit.marks.some(({ type }) => type === 'inserted')

/** What ends where new words begin. */
const ENDS: ReadonlySet<string> = new Set(['deleted', 'link', 'reference'])

/** Marks on both neighbours. */
function shared(kept: readonly Unit[], old: readonly Unit[], from: number, keeps: (mark: BodyMark) => boolean) {
  const left = kept.findLast(isBase)
  const right = old.slice(from).find(isBase)
  if (!left || !right) return []
  const onRight = new Set(right.marks.map(keyOf))
  return left.marks.filter((mark) => keeps(mark) && !ENDS.has(mark.type) && onRight.has(keyOf(mark)))
}

const keyOf = ({ type, attrs }: BodyMark): string => `${type} ${JSON.stringify(attrs)}`

const joined = (marks: readonly BodyMark[], more: readonly BodyMark[]): readonly BodyMark[] => {
  const had = new Set(marks.map(keyOf))
  return more.length === 0 ? marks : [...marks, ...more.filter((mark) => !had.has(keyOf(mark)))]
}

function nodesOf(all: readonly Unit[]): BodyNode[] {
  const nodes: BodyNode[] = []
  let key: string | null = null
  for (const unit of all) {
    if ('node' in unit) {
      nodes.push(unit.node)
      key = null
      continue
    }
    const own = unit.marks.map(keyOf).sort().join('\n')
    if (own === key) nodes.push({ text: (nodes.pop() as Words).text + unit.text, marks: unit.marks })
    else nodes.push(unit)
    key = own
  }
  return nodes
}
