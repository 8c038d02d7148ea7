import { packSchema, type Pack } from './pack'
import type { PackError } from './pack-errors'
import { brokenRules } from './pack-rules'
import { readJson, readJsonFile, type Read } from './read-json'

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; errors: PackError[] }

/** Reads a pack from a file's text. Never throws. */
export const parsePackFile = (text: string): ParsedPack => asPack(readJsonFile(text, readPack))

/** Checks a pack that came as JSON: a new value when every rule holds, else every broken rule with its path. Never throws. */
export const parsePack = (json: unknown): ParsedPack => asPack(readPack(json))

const readPack = (json: unknown) => readJson(json, packSchema, brokenRules)

const asPack = (read: Read<Pack>): ParsedPack => (read.ok ? { ok: true, pack: read.value } : read)
