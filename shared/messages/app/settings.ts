import type { Text } from '../language.ts'

export const settingsTexts = {
  purpose: {
    'zh-CN': '“这台电脑”里的设置只在本机有效；其余的存在项目文件里，可以撤销，并随文件一起交给别人。',
    en: '“This computer” applies here only; everything else is kept in the project file, can be undone, and travels with the file.',
  },
  purposeWithoutProject: {
    'zh-CN': '“这台电脑”里的设置只在本机有效；其余的是以后新建项目的起点，项目建好后各有各的设置。',
    en: '“This computer” applies here only; everything else is what new projects start with. Each project then has its own.',
  },
  computer: { 'zh-CN': '这台电脑', en: 'This computer' },
  userName: { 'zh-CN': '姓名', en: 'Name' },
  userHint: {
    'zh-CN': '写进历史记录和版本；不填时用电脑账户名“{account}”。',
    en: 'Recorded in the history and in versions. If empty, the computer’s account “{account}” is used.',
  },
  look: { 'zh-CN': '报告外观', en: 'Report appearance' },
  logo: { 'zh-CN': '徽标', en: 'Logo' },
  logoHint: {
    'zh-CN': '印在报告封面。PNG、JPEG 或 SVG，不超过 1 MB。',
    en: 'Printed on the report’s cover. PNG, JPEG or SVG, at most 1 MB.',
  },
  chooseLogo: { 'zh-CN': '选择图片…', en: 'Choose a picture…' },
  removeLogo: { 'zh-CN': '去掉徽标', en: 'Remove the logo' },
  noLogo: { 'zh-CN': '没有徽标', en: 'No logo' },
  reset: { 'zh-CN': '恢复默认', en: 'Reset to defaults' },
  resetOf: { 'zh-CN': '恢复默认：{name}', en: 'Reset to defaults: {name}' },
  analyses: { 'zh-CN': '新分析的默认做法', en: 'Defaults for new analyses' },
  analysesHint: {
    'zh-CN': '只影响之后的计算；已保存的结果不变，每个结果都写明它用的规则。在分析页上仍可逐个改。',
    en: 'Applies to what is computed from now on; kept results stay, and each result says which rule it used. Every analysis can still be set differently on its page.',
  },
  missing: { 'zh-CN': '缺失处理', en: 'Missing answers' },
  missingOwn: { 'zh-CN': '各分析自己的默认', en: 'Each analysis’s own default' },
  missingHint: {
    'zh-CN': '用于认识这条规则的分析，其余的保持自己的默认。',
    en: 'Used by analyses that support the rule; the others keep their own.',
  },
  randomIndex: { 'zh-CN': '随机一致性指标（RI）', en: 'Random-index table' },
  verdicts: { 'zh-CN': '判断标准', en: 'Verdict bands' },
  verdictsHint: {
    'zh-CN': '每档写下限和评语，从高到低。结论会说明用了哪一套标准。',
    en: 'Each band has a lower limit and a verdict, from the best down. Findings say which bands they used.',
  },
  reliabilityBands: { 'zh-CN': '信度系数（Cronbach α）', en: 'Reliability (Cronbach’s α)' },
  adequacyBands: { 'zh-CN': '抽样适当性（KMO）', en: 'Sampling adequacy (KMO)' },
  iccBands: { 'zh-CN': '组内相关系数（ICC）', en: 'Intraclass correlation (ICC)' },
  kappaBands: { 'zh-CN': '评分者一致性（Kappa）', en: 'Rater agreement (kappa)' },
  scoreBands: { 'zh-CN': '满意度得分（0–100）', en: 'Satisfaction scores (0–100)' },
  standard: { 'zh-CN': '默认', en: 'default' },
  own: { 'zh-CN': '自定义', en: 'custom' },
  lowerLimit: { 'zh-CN': '下限', en: 'Lower limit' },
  limitOf: { 'zh-CN': '第 {n} 档下限', en: 'Lower limit of band {n}' },
  verdict: { 'zh-CN': '评语', en: 'Verdict' },
  verdictOf: { 'zh-CN': '第 {n} 档评语', en: 'Verdict of band {n}' },
  addBand: { 'zh-CN': '添加一档', en: 'Add a band' },
  removeBand: { 'zh-CN': '删除第 {n} 档', en: 'Delete band {n}' },
  newVerdict: { 'zh-CN': '评语', en: 'verdict' },
  limitTaken: {
    'zh-CN': '已有下限为 {limit} 的一档。请写另一个数。',
    en: 'There is already a band from {limit}. Enter another number.',
  },
} as const satisfies Record<string, Text>
