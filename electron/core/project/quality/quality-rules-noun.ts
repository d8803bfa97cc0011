import { z } from 'zod'
import { type QualityRuleSetting, qualityRuleSettingSchema } from '#shared/quality/rule-setting.ts'
import type { Connection } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

const rulesSchema = z.array(qualityRuleSettingSchema)

interface RuleRow {
  readonly id: string
  readonly rule: string
  readonly enabled: number
  readonly params: string
  readonly seen_response: number | null
}

/** The list of quality rules, saved whole: their order decides which reason a response gets that several rules hit. */
export const qualityRulesNoun: Noun<QualityRuleSetting[]> = {
  name: 'qualityRules',
  schema: rulesSchema,
  isData: false,
  read(connection: Connection) {
    const rows = statement<RuleRow>(
      connection,
      'SELECT id, rule, enabled, params, seen_response FROM quality_rule ORDER BY position',
    ).all()
    if (rows.length === 0) return null
    const rules = rows.map(({ id, rule, enabled, params, seen_response: seenResponse }) => ({
      id,
      rule,
      enabled: enabled === 1,
      params: JSON.parse(params),
      seenResponse,
    }))
    return parsePart(rulesSchema, rules, 'quality_rule')
  },
  write(connection, _key, rules) {
    statement(connection, 'DELETE FROM quality_rule').run()
    const insert = statement(
      connection,
      'INSERT INTO quality_rule (position, id, rule, enabled, params, seen_response) VALUES (?, ?, ?, ?, ?, ?)',
    )
    for (const [position, { id, rule, enabled, params, seenResponse }] of (rules ?? []).entries())
      insert.run(position, id, rule, enabled ? 1 : 0, JSON.stringify(params), seenResponse)
  },
}
