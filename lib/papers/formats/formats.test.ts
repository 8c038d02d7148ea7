import { describe, expect, it } from 'vitest'
import type { BodyMark, BodyNode } from '../body'
import { numbering } from '../numbering'
import { paperAsHtml } from './html'
import { paperAsMarkdown } from './markdown'
import type { PaperText } from './paper-text'
import { paperAsText } from './plain'

const text = (words: string, ...marks: BodyMark[]): BodyNode => ({ text: words, marks })
const block = (type: string, ...content: BodyNode[]): BodyNode => ({ type, attrs: {}, content })
const bracket = (id: string, by: string): BodyMark => ({ type: 'bracket', attrs: { id, by } })
const bold: BodyMark = { type: 'bold', attrs: {} }
const link = (href: string): BodyMark => ({ type: 'link', attrs: { href } })

function paper(...clauses: [PaperText['clauses'][number]['kind'], number, ...BodyNode[]][]): PaperText {
  const labels = numbering(clauses.map(([kind, depth]) => ({ kind, depth })))
  return {
    title: 'Outcome',
    clauses: clauses.map(([kind, , ...body], i) => ({ kind, label: labels[i]!, body })),
    codeOf: (party) => party.toUpperCase(),
  }
}

const negotiated = paper(
  ['title', 0, block('paragraph', text('Draft outcome'))],
  ['preambular', 0, block('paragraph', text('Recalling the record,'))],
  [
    'operative',
    0,
    block(
      'paragraph',
      text('Decides '),
      text('to ', bracket('1', 'eu')),
      text('meet', bracket('1', 'eu'), bold),
      text(';'),
    ),
  ],
  ['operative', 1, block('paragraph', text('yearly;'))],
)

describe('a paper in a file', () => {
  it('is numbered as on screen, and a bracket around several stretches is one pair', () => {
    expect(paperAsText(negotiated)).toBe(
      'Draft outcome\n\nPP1 Recalling the record,\n\nOP1 Decides [EU: to meet];\n\n    (a) yearly;\n',
    )
  })

  it('tells what is suggested in from what is suggested out, and by whom', () => {
    const by = (type: string, by: string): BodyMark => ({ type, attrs: { id: by, by } })
    const suggested = paper([
      'operative',
      0,
      block('paragraph', text('Meets '), text('once', by('deleted', 'jpn')), text('twice', by('inserted', 'eu'))),
    ])
    expect(paperAsText(suggested)).toBe('OP1 Meets {-JPN: once-}{+EU: twice+}\n')
    expect(paperAsMarkdown(suggested)).toBe('**OP1** Meets ~~once~~<ins>twice</ins>\n')
  })

  it('as Markdown keeps headings, lists and marks, and takes nothing of the text for a sign', () => {
    expect(paperAsMarkdown(negotiated)).toBe(
      '# Draft outcome\n\n**PP1** Recalling the record,\n\n**OP1** Decides \\[EU: to **meet**\\];\n\n- **(a)** yearly;\n',
    )
    const tricky = paper(['section', 0, block('paragraph', text('*not* <b> # 1. _x_'))])
    expect(paperAsMarkdown(tricky)).toBe('**1** \\*not\\* \\<b\\> \\# 1. \\_x\\_\n')
    const listed = paper([
      'section',
      0,
      block(
        'bulletList',
        block('listItem', block('paragraph', text('one'))),
        block('listItem', block('paragraph', text('two'))),
      ),
    ])
    expect(paperAsMarkdown(listed)).toBe('**1** - one\n- two\n')
  })

  it('as HTML holds no markup from the text and no link that could run', () => {
    const html = paperAsHtml(
      paper([
        'section',
        0,
        block(
          'paragraph',
          text('<script>alert(1)</script> & "so"'),
          text('go', link('javascript:alert(1)')),
          text('see', link('https://example.org/?a="b"')),
        ),
      ]),
      'en"><script>',
    )
    expect(html).not.toContain('<script')
    expect(html).not.toContain('javascript:')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;')
    expect(html).toContain('<a href="https://example.org/?a=&quot;b&quot;" rel="noopener">see</a>')
  })
})

describe('tables and footnotes', () => {
  const refers = (id: string): BodyMark => ({ type: 'reference', attrs: { id } })
  const cell = (words: string): BodyNode => block('tableCell', text(words))
  const head = (words: string): BodyNode => block('tableHeader', text(words))
  const note = (id: string, words: string): BodyNode => ({ type: 'footnote', attrs: { id }, content: [text(words)] })
  const position = paper([
    'section',
    0,
    block('paragraph', text('First'), text(' claim', refers('B')), text(' and '), text('second', refers('A'), bold)),
    block('table', block('tableRow', head('Form'), head('Body')), block('tableRow', cell('club'), cell('a|b'))),
    note('A', 'Of 2018.'),
    note('B', 'Ibid. <b>'),
  ])

  it('stand in Markdown as GitHub reads them, numbered by where they are referred to', () => {
    expect(paperAsMarkdown(position)).toBe(
      '**1** First claim[^1] and **second**[^2]\n\n| Form | Body |\n| --- | --- |\n| club | a\\|b |\n\n[^2]: Of 2018.\n\n[^1]: Ibid. \\<b\\>\n',
    )
  })

  it('stand in plain text and in HTML', () => {
    expect(paperAsText(position)).toBe(
      '1 First claim[1] and second[2]\nForm | Body\nclub | a|b\n\n―――\n\n[2] Of 2018.\n\n[1] Ibid. <b>\n',
    )
    const html = paperAsHtml(position, 'en')
    expect(html).toContain('claim<sup id="at-1"><a href="#note-1">1</a></sup>')
    expect(html).toContain('<tr><th dir="auto">Form</th><th dir="auto">Body</th></tr>')
    expect(html).toContain('<p class="note" id="note-1" dir="auto"><a href="#at-1">1</a> Ibid. &lt;b&gt;</p>')
  })
})
