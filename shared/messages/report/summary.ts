import type { Text } from '../language.ts'

/** The one page a manager reads. */
export const summaryTexts = {
  index: { 'zh-CN': '满意度指数', en: 'Satisfaction index' },
  indexOf: { 'zh-CN': '满分 {scale}，目标 {target}', en: 'out of {scale}, target {target}' },
  change: { 'zh-CN': '较上期变化', en: 'Change' },
  aboveLast: { 'zh-CN': '高于上期 {score}（{wave}）', en: 'above {score} in {wave}' },
  belowLast: { 'zh-CN': '低于上期 {score}（{wave}）', en: 'below {score} in {wave}' },
  fromTo: { 'zh-CN': '{before}（{last}）→ {score}（{wave}）', en: '{before} ({last}) → {score} ({wave})' },
  asLast: { 'zh-CN': '与上期（{wave}）持平', en: 'as in {wave}' },
  toTarget: { 'zh-CN': '与目标之差', en: 'Gap to target' },
  targetReached: { 'zh-CN': '已达目标', en: 'target reached' },
  targetMissed: { 'zh-CN': '未达目标', en: 'target not reached' },
  validResponses: { 'zh-CN': '有效样本', en: 'Valid responses' },
  responseRate: { 'zh-CN': '回收率 {rate}', en: 'response rate {rate}' },
  alpha: { 'zh-CN': '信度 α', en: 'Reliability α' },
  alphaItems: { 'zh-CN': '{k} 个题项', en: '{k} {k|item|items}' },
  reached: {
    'zh-CN': '本期满意度指数为 {score}，达到目标 {target}，高出 {gap}。',
    en: 'The satisfaction index is {score}: the target of {target} is reached, by {gap}.',
  },
  stretchReached: {
    'zh-CN': '本期满意度指数为 {score}，达到挑战目标 {target}。',
    en: 'The satisfaction index is {score}: the stretch target of {target} is reached.',
  },
  missed: {
    'zh-CN': '本期满意度指数为 {score}，低于目标 {target}，差 {gap}。',
    en: 'The satisfaction index is {score}, {gap} below the target of {target}.',
  },
  newestWave: {
    'zh-CN': '最近一期（{wave}）为 {score}。',
    en: 'The newest wave, {wave}, has {score}.',
  },
  risen: {
    'zh-CN': '与上期（{wave}，{before}）相比上升 {gap}。',
    en: 'It has risen by {gap} since {wave} ({before}).',
  },
  fallen: {
    'zh-CN': '与上期（{wave}，{before}）相比下降 {gap}。',
    en: 'It has fallen by {gap} since {wave} ({before}).',
  },
  unchanged: { 'zh-CN': '与上期（{wave}，{before}）持平。', en: 'It is unchanged since {wave} ({before}).' },
  strengthsAndWeaknesses: { 'zh-CN': '三项优势与三项短板', en: 'Three strengths and three weak points' },
  strength: { 'zh-CN': '优势', en: 'Strength' },
  weakPoint: { 'zh-CN': '短板', en: 'Weak point' },
  score: { 'zh-CN': '得分', en: 'Score' },
  dimension: { 'zh-CN': '所属维度', en: 'Dimension' },
  byScore: { 'zh-CN': '按题项得分（满分 {scale}）排列。', en: 'By item score (out of {scale}).' },
  turnedItem: { 'zh-CN': '{item}（反向题）', en: '{item} (reversed)' },
  turnedNote: {
    'zh-CN': '反向题的分数已翻转：得分高，说明题目所说的问题少。',
    en: 'Scores of reversed items are turned: a high one says that there is little of what the item names.',
  },
  causesAndPlan: { 'zh-CN': '根因与行动', en: 'Causes and actions' },
  mainCauses: {
    'zh-CN': '针对“{effect}”，确认要因 {count} 项：{causes}。',
    en: 'Main causes of “{effect}” ({count}): {causes}.',
  },
  noMainCauses: {
    'zh-CN': '针对“{effect}”列出原因 {count} 项，尚未确认要因。',
    en: '{count} {count|cause|causes} of “{effect}” {count|is|are} listed, none confirmed yet.',
  },
  actions: {
    'zh-CN': '制定改进措施 {total} 项：已完成 {done} 项，进行中或待启动 {open} 项，逾期 {late} 项。',
    en: '{total} {total|action|actions}: {done} done, {open} open, {late} overdue.',
  },
  decisions: { 'zh-CN': '提请决策事项', en: 'Decisions requested' },
} as const satisfies Record<string, Text>
