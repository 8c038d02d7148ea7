import { FileRefused } from './file-refused'
import { DEEPEST_XML } from './limits'

/** An element of an XML file: its name with its prefix, its attributes, and what is in it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const NAME = /[^\s/>=<]+/y
const ATTRIBUTE = /\s+([^\s/>=<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y

/**
 * Reads XML that was written by a program. Document types and entities of one's own are refused, so nothing grows and
 * nothing is fetched. @throws FileRefused malformed
 */
export function parseXml(text: string): Element {
  const root: { children: (Element | string)[] } = { children: [] }
  const open: { name: string; children: (Element | string)[] }[] = []
  const into = () => open.at(-1)?.children ?? root.children
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const past = (sign: string, from: number) => {
    const end = text.indexOf(sign, from)
    if (end < 0) throw new FileRefused('malformed')
    return end + sign.length
  }
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const words = text.slice(at, next < 0 ? text.length : next)
    if (words !== '' && open.length > 0) into().push(decoded(words))
    if (next < 0) break
    at = next
    if (text.startsWith('<?', at)) at = past('?>', at)
    else if (text.startsWith('<!--', at)) at = past('-->', at)
    else if (text.startsWith('<![CDATA[', at)) {
      const end = past(']]>', at)
      into().push(text.slice(at + 9, end - 3))
      at = end
    } else if (text.startsWith('<!', at)) throw new FileRefused('malformed')
    else if (text.startsWith('</', at)) {
      const end = past('>', at)
      if (open.pop()?.name !== text.slice(at + 2, end - 1).trim()) throw new FileRefused('malformed')
      at = end
    } else {
      NAME.lastIndex = at + 1
      const name = NAME.exec(text)?.[0]
      if (!name) throw new FileRefused('malformed')
      at = NAME.lastIndex
      const attributes: Record<string, string> = Object.create(null) as Record<string, string>
      for (;;) {
        ATTRIBUTE.lastIndex = at
        const found = ATTRIBUTE.exec(text)
        if (!found) break
        attributes[found[1]!] = decoded(found[2] ?? found[3]!)
        at = ATTRIBUTE.lastIndex
      }
      const [, closed] = /^\s*(\/?)>/.exec(text.slice(at, at + 40)) ?? []
      if (closed === undefined) throw new FileRefused('malformed')
      at = past('>', at)
      const element = { name, attributes, children: [] as (Element | string)[] }
      into().push(element)
      if (closed !== '/') open.push(element)
      if (open.length > DEEPEST_XML) throw new FileRefused('malformed')
    }
  }
  const [top, ...more] = root.children.filter((one): one is Element => typeof one !== 'string')
  if (!top || more.length > 0 || open.length > 0) throw new FileRefused('malformed')
  return top
}

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, code: string) => {
        if (code[0] !== '#') return ENTITIES[code] ?? whole
        const number = code[1]!.toLowerCase() === 'x' ? parseInt(code.slice(2), 16) : Number(code.slice(1))
        return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : ''
      })
    : text

export const elements = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => typeof child !== 'string')

/** The first child of this name. */
export const child = (of: Element | undefined, name: string): Element | undefined =>
  of && elements(of).find((one) => one.name === name)

/** Every element of this name below, in the order of reading. */
export function* below(of: Element, name: string): Generator<Element> {
  for (const one of elements(of)) {
    if (one.name === name) yield one
    yield* below(one, name)
  }
}
