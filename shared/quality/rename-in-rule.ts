import { renameInOptions } from '../derive/expression/rename-in-options.ts'
import { qualityRules } from './index.ts'
import type { QualityRuleSetting } from './rule-setting.ts'

/**
 * The rule with one variable under its new name.
 *
 * @example renameInRule({ rule: 'speeder', params: { variable: '用时', … }, … }, '用时', '答题时长').params // { variable: '答题时长', … }
 */
export function renameInRule(setting: QualityRuleSetting, from: string, to: string): QualityRuleSetting {
  return { ...setting, params: renameInOptions(qualityRules[setting.rule].params, setting.params, from, to) }
}
