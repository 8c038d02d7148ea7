import type { PackError } from './pack-errors'
import { readJson, readJsonFile } from './read-json'
import { scenarioSchema, type Scenario } from './scenario'
import { brokenScenarioRules } from './scenario-rules'

export type ParsedScenario = { ok: true; value: Scenario } | { ok: false; errors: PackError[] }

/** Reads a scenario from a file's text. Never throws. */
export const parseScenarioFile = (text: string): ParsedScenario => readJsonFile(text, parseScenario)

/** Checks a scenario that came as JSON: a new value when every rule holds, else every broken rule with its path. Never throws. */
export const parseScenario = (json: unknown): ParsedScenario => readJson(json, scenarioSchema, brokenScenarioRules)
