import { expect, it } from 'vitest'
import { plainText } from './body'
import { changesAsBody } from './changes-as-body'
import { acceptedBody, baseBody } from './plain-body'
import { wordDiff } from './word-diff'

it('says both texts: the one before with its suggestions rejected, the one now with them accepted', () => {
  const [before, after] = ['Decides to act;\nand to wait', 'Decides to act at once;\nand not to wait']
  const body = changesAsBody(wordDiff(before, after), 'EU')
  expect(plainText(baseBody(body))).toBe(before)
  expect(plainText(acceptedBody(body))).toBe(after)
})
