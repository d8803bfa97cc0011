import { qualityRules } from './index.ts'
import type { QualityRuleSetting } from './rule-setting.ts'

const naming = new Set(['item', 'items', 'variable', 'variables'])

/**
 * The rule with one variable under its new name. Which parameters name variables is what its fields say.
 *
 * @example renameInRule({ rule: 'speeder', params: { variable: '用时', … }, … }, '用时', '答题时长').params // { variable: '答题时长', … }
 */
export function renameInRule(setting: QualityRuleSetting, from: string, to: string): QualityRuleSetting {
  const params = { ...setting.params }
  for (const { name, kind } of qualityRules[setting.rule].fields) {
    const given = params[name]
    if (!naming.has(kind)) continue
    if (given === from) params[name] = to
    else if (Array.isArray(given)) params[name] = given.map((one) => (one === from ? to : one))
  }
  return { ...setting, params }
}
