import type { Text } from '../language.ts'

/** Chapter on survey and sample; 发放, 回收 and 有效 stay three numbers. */
export const surveyTexts = {
  returns: { 'zh-CN': '问卷发放、回收与有效情况', en: 'Questionnaires distributed, returned, valid' },
  returnsTable: { 'zh-CN': '问卷发放与回收', en: 'Distribution and return' },
  wave: { 'zh-CN': '期次', en: 'Wave' },
  wholeSurvey: { 'zh-CN': '本次调查', en: 'This survey' },
  distributed: { 'zh-CN': '发放', en: 'Distributed' },
  returned: { 'zh-CN': '回收', en: 'Returned' },
  responseRate: { 'zh-CN': '回收率', en: 'Response rate' },
  entered: { 'zh-CN': '录入', en: 'Entered' },
  exclusions: { 'zh-CN': '剔除的问卷及原因', en: 'Responses excluded, and why' },
  exclusionReason: { 'zh-CN': '剔除原因', en: 'Reason' },
  exclusionCount: { 'zh-CN': '份数', en: 'Responses' },
  exclusionDates: { 'zh-CN': '剔除日期', en: 'Date' },
  exclusionsNote: {
    'zh-CN': '注：剔除的问卷保留在项目文件中，不参与任何分析，可以恢复。',
    en: 'Note: excluded responses stay in the project file, take part in no analysis, and can be restored.',
  },
  valid: { 'zh-CN': '有效', en: 'Valid' },
  validRate: { 'zh-CN': '有效率', en: 'Valid rate' },
  ratesNote: {
    'zh-CN': '注：回收率 = 回收 / 发放；有效率 = 有效 / 回收。两者口径不同，不可互换。',
    en: 'Response rate = returned / distributed; valid rate = valid / returned. The two are not interchangeable.',
  },
  gatePassed: {
    'zh-CN': '本期发放 {distributed} 份，回收 {returned} 份，回收率 {rate}，高于 60% 的有效调查要求。',
    en: '{returned} of {distributed} questionnaires were returned: a response rate of {rate}, above the 60% that a valid survey needs.',
  },
  gateFailed: {
    'zh-CN':
      '本期发放 {distributed} 份，回收 {returned} 份，回收率 {rate}，未超过 60%。按程序要求，本次调查应重新进行或说明原因。',
    en: '{returned} of {distributed} questionnaires were returned: a response rate of {rate}, not above 60%. The survey has to be repeated or the reason explained.',
  },
  gateUnknown: {
    'zh-CN': '未填写发放数或回收数，无法判断回收率是否高于 60%。',
    en: 'The numbers distributed or returned are not stated, so the 60% rule for the response rate cannot be checked.',
  },
  enoughForms: {
    'zh-CN': '有效问卷 {valid} 份{rate}，满足常规调查不少于 100 份的要求。',
    en: '{valid} valid questionnaires{rate}, meeting the 100 advised for a routine survey.',
  },
  tooFewForms: {
    'zh-CN': '有效问卷 {valid} 份{rate}，少于常规调查建议的 100 份，结论宜谨慎使用。',
    en: '{valid} valid {valid|questionnaire|questionnaires}{rate}, fewer than the 100 advised for a routine survey. Use the conclusions with care.',
  },
  /** Added to the number of valid forms where the number returned is stated. */
  validOfReturned: { 'zh-CN': '（有效率 {rate}）', en: ' (valid rate {rate})' },
  countDiffers: {
    'zh-CN': '{wave}填报回收 {returned} 份，数据文件中有 {total} 份，请核对。',
    en: '{wave}: {returned} returned {returned|questionnaire is|questionnaires are} stated, {total} {total|is|are} in the data. Please check.',
  },
  profile: { 'zh-CN': '样本构成', en: 'Profile of the sample' },
} as const satisfies Record<string, Text>
