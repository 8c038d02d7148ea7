import type { Body, BodyNode } from './body'
import { clauseHash } from './canonical'
import type { ClauseHead } from './clause'
import { baseBody } from './plain-body'

/** A text as it stands, without what anybody suggests or has put in brackets. */
export const settledBody = (body: Body): Body => withoutBrackets(baseBody(body))

const withoutBrackets = (body: Body): Body =>
  body.map((node): BodyNode =>
    'text' in node
      ? { ...node, marks: node.marks.filter(({ type }) => type !== 'bracket') }
      : { ...node, content: withoutBrackets(node.content) },
  )

/** What a proposal is anchored to: the hash of a clause's words, which brackets and suggestions do not change. */
export const wordsHash = (clause: Pick<ClauseHead, 'kind' | 'depth'>, body: Body): string =>
  clauseHash({ kind: clause.kind, depth: 0, body: settledBody(body) })
