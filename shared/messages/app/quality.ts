import type { Text } from '../language.ts'

export const qualityTexts = {
  view: { 'zh-CN': '数据质量', en: 'Data quality' },
  rules: { 'zh-CN': '质量规则', en: 'Quality rules' },
  takesPart: { 'zh-CN': '“{rule}”参与剔除', en: '“{rule}” takes part in excluding' },
  rule: { 'zh-CN': '规则', en: 'Rule' },
  hits: { 'zh-CN': '命中', en: 'Hits' },
  standing: { 'zh-CN': '未剔除', en: 'Still valid' },
  fresh: { 'zh-CN': '新增 {count}', en: '{count} new' },
  alone: { 'zh-CN': '仅此规则', en: 'Only this rule' },
  infoOnly: { 'zh-CN': '仅提示', en: 'information only' },
  effect: {
    'zh-CN': '共 {total} 份，现有效 {valid} 份；应用勾选的规则后剩 {after} 份（−{less}）。',
    en: '{total} {total|response|responses}, {valid} valid now; {after} {after|remains|remain} when the ticked rules are applied (−{less}).',
  },
  applyAll: { 'zh-CN': '按勾选的规则剔除', en: 'Exclude by the ticked rules' },
  acceptAll: { 'zh-CN': '都保留', en: 'Keep them all' },
  acceptAllHint: {
    'zh-CN': '核对后认为有效：命中的答卷都不剔除，只有以后新命中的再提示',
    en: 'Looked at and valid: none is excluded, and only later hits are pointed out',
  },
  applyOne: { 'zh-CN': '按此规则剔除 {count} 份', en: 'Exclude {count} by this rule' },
  reason: { 'zh-CN': '剔除原因', en: 'Reason' },
  reasonHint: {
    'zh-CN': '留空则记录规则名称。原因和日期随问卷保存，问卷仍在文件里，可随时恢复。',
    en: 'If empty, the name of the rule. Reason and date are kept with the response, which stays in the file and can be restored.',
  },
  params: { 'zh-CN': '参数', en: 'Parameters' },
  source: { 'zh-CN': '依据', en: 'Source' },
  preview: { 'zh-CN': '命中的问卷', en: 'Responses hit' },
  noHits: { 'zh-CN': '没有命中任何问卷。', en: 'No responses are hit.' },
  place: { 'zh-CN': '序', en: 'No.' },
  sourceRow: { 'zh-CN': '源文件行', en: 'Source row' },
  serial: { 'zh-CN': '编号', en: 'ID' },
  why: { 'zh-CN': '为什么', en: 'Why' },
  values: { 'zh-CN': '相关答案', en: 'Answers' },
  state: { 'zh-CN': '状态', en: 'State' },
  isValid: { 'zh-CN': '有效', en: 'Valid' },
  isFresh: { 'zh-CN': '新', en: 'New' },
  exclude: { 'zh-CN': '剔除', en: 'Exclude' },
  restore: { 'zh-CN': '恢复', en: 'Restore' },
  excludeOf: { 'zh-CN': '剔除第 {place} 份', en: 'Exclude no. {place}' },
  restoreOf: { 'zh-CN': '恢复第 {place} 份', en: 'Restore no. {place}' },
  showAnswers: {
    'zh-CN': '第 {place} 份的相关答案（{count} 个）',
    en: '{count} {count|answer|answers} of no. {place}',
  },
  more: { 'zh-CN': '再显示一些（{shown}/{total}）', en: 'Show more ({shown} of {total})' },
  overlap: { 'zh-CN': '同时命中', en: 'Hit by both' },
  excluded: { 'zh-CN': '已剔除的问卷', en: 'Excluded responses' },
  excludedNone: { 'zh-CN': '还没有剔除任何问卷。', en: 'No responses are excluded.' },
  excludedLine: { 'zh-CN': '{count} 份 · {dates}', en: '{count} · {dates}' },
  restoreAll: { 'zh-CN': '全部恢复', en: 'Restore all' },
  restoreAllOf: { 'zh-CN': '全部恢复：因“{reason}”剔除的问卷', en: 'Restore all excluded for “{reason}”' },
  addRule: { 'zh-CN': '再加一条', en: 'Add another' },
  addRuleOf: { 'zh-CN': '再加一条“{rule}”', en: 'Add another “{rule}”' },
  removeRule: { 'zh-CN': '删除这一条', en: 'Remove this one' },
  allItems: { 'zh-CN': '全部题项', en: 'All items' },
  notChosen: { 'zh-CN': '（请选择）', en: '(choose)' },
  unused: { 'zh-CN': '不用', en: 'Not used' },
  thumb: {
    'zh-CN': '界限是经验值，可按贵单位的规定修改。',
    en: 'Thresholds are rules of thumb: set your own.',
  },
  notCounted: {
    'zh-CN': '命中份数尚未统计：统计已停止。',
    en: 'Not counted whom the rules hit: counting was stopped.',
  },
  count: { 'zh-CN': '统计', en: 'Count' },
} as const satisfies Record<string, Text>

interface RuleTexts {
  readonly title: Text
  readonly purpose: Text
  readonly source: Text
  /** Why a response is hit; the details are the rule's. */
  readonly why: Text
}

export const qualityRuleTexts = {
  duplicateId: {
    title: { 'zh-CN': '编号重复', en: 'Duplicate ID' },
    purpose: {
      'zh-CN': '同一编号（或电话、账号）出现两次以上：重复作答或重复导入。选几个变量时，须全部相同。',
      en: 'An ID (or telephone, account) occurs more than once: answered or imported twice. If several variables are chosen, all of them must match.',
    },
    source: { 'zh-CN': '登记核对，无统计界限。', en: 'A check of records; no threshold.' },
    why: { 'zh-CN': '共 {count} 份相同', en: '{count} {count|response|responses} {count|is|are} the same' },
  },
  tooManyMissing: {
    title: { 'zh-CN': '缺答过多', en: 'Too many items missing' },
    purpose: {
      'zh-CN': '未答题项占应答题项的比例高于界限。问卷自动跳过的和“不适用”不算缺答。',
      en: 'The share of unanswered items among those that applied is above the limit. Skipped and not applicable ones do not count.',
    },
    source: { 'zh-CN': '经验值：过半未答即无效。', en: 'Rule of thumb: more than half missing is invalid.' },
    why: { 'zh-CN': '应答 {asked} 题，未答 {open} 题', en: '{open} of {asked} items unanswered' },
  },
  attentionCheck: {
    title: { 'zh-CN': '注意力检测题未通过', en: 'Attention check failed' },
    purpose: {
      'zh-CN': '题目指定了应选的答案（如“本题请选不满意”），却选了别的。',
      en: 'An item that says what to answer was answered differently.',
    },
    source: { 'zh-CN': 'Meade & Craig (2012)', en: 'Meade & Craig (2012)' },
    why: { 'zh-CN': '答“{answer}”，应答“{expected}”', en: 'answered “{answer}” instead of “{expected}”' },
  },
  speeder: {
    title: { 'zh-CN': '作答过快', en: 'Answered too fast' },
    purpose: {
      'zh-CN': '用时低于中位数的一定比例、低于若干秒，或平均每题低于若干秒。',
      en: 'The duration is below a share of the median, below a number of seconds, or below a number of seconds per item.',
    },
    source: {
      'zh-CN': '每题 2 秒：Huang 等 (2012)，Curran (2016)；中位数的一半：在线调查的经验值，参见 Greszki 等 (2015)',
      en: '2 s per item: Huang et al. (2012), Curran (2016); half of the median: rule of thumb, cf. Greszki et al. (2015)',
    },
    why: { 'zh-CN': '用时 {seconds} 秒，低于 {limit} 秒', en: '{seconds} s, below {limit} s' },
  },
  straightLine: {
    title: { 'zh-CN': '直线作答', en: 'Straight-lining' },
    purpose: {
      'zh-CN': '一串题都选同一个分数。满意度题方向一致，真正满意的顾客也会全选最高分：剔除前请先看命中的是谁。',
      en: 'The same mark down the page. Content customers do tick the best mark everywhere: look at whom it hits before excluding.',
    },
    source: {
      'zh-CN': '最长连续相同：Johnson (2005)，Meade & Craig (2012)，Curran (2016)；个体内变异 IRV：Dunn 等 (2018)',
      en: 'Long string: Johnson (2005), Meade & Craig (2012), Curran (2016); IRV: Dunn et al. (2018)',
    },
    why: {
      'zh-CN': '答 {items} 题，最长连续 {run} 题相同，标准差 {spread}',
      en: '{items} {items|answer|answers}, longest run {run}, standard deviation {spread}',
    },
  },
  duplicateAnswers: {
    title: { 'zh-CN': '答案雷同', en: 'Same answers' },
    purpose: {
      'zh-CN': '所有题项的答案与另一份完全相同，且不是全选一个分数；还可要求门店、电话等也相同。',
      en: 'All answers equal those of another form, and are not one mark only; shop or telephone may be asked to agree too.',
    },
    source: { 'zh-CN': 'Kuriakose & Robbins (2016)', en: 'Kuriakose & Robbins (2016)' },
    why: {
      'zh-CN': '共 {count} 份答案相同',
      en: '{count} {count|response|responses} {count|has|have} the same answers',
    },
  },
  inconsistentAnswers: {
    title: { 'zh-CN': '前后矛盾', en: 'Inconsistent answers' },
    purpose: {
      'zh-CN': '两处答案不可能同时成立，例如总体非常满意，各分项却都不满意。',
      en: 'Answers that cannot both be meant: very satisfied overall, dissatisfied with every part.',
    },
    source: {
      'zh-CN': 'Meade & Craig (2012)，Curran (2016)；条件由您设定',
      en: 'Meade & Craig (2012), Curran (2016); the condition is yours',
    },
    why: { 'zh-CN': '本题 {mark}，与 {count} 题矛盾', en: 'answered {mark}, against {count} other {count|item|items}' },
  },
  reversedPair: {
    title: { 'zh-CN': '正反题矛盾', en: 'Reversed pair contradicts' },
    purpose: {
      'zh-CN': '一题与其反向表述的题同时表示同意。把反向题翻转后，两题相差超过允许值。',
      en: 'An item and its reversed wording are both agreed with: after reversing, they differ by more than the tolerance.',
    },
    source: { 'zh-CN': 'Goldberg & Kilkowski (1985)，Curran (2016)', en: 'Goldberg & Kilkowski (1985), Curran (2016)' },
    why: { 'zh-CN': '翻转后相差 {difference}', en: 'differ by {difference} after reversing' },
  },
  outOfRange: {
    title: { 'zh-CN': '超出量表', en: 'Off the scale' },
    purpose: {
      'zh-CN': '答案不在声明的量表内，或导入时已记为无效。分析本来就不计这些答案；一份里有几处，往往是录错了整行。',
      en: 'Answers off the declared scale, or recorded as invalid at import. No analysis counts them anyway; several in one form mean a wrong line.',
    },
    source: { 'zh-CN': '以变量视图里声明的量表为准。', en: 'By the scale declared in the variable view.' },
    why: { 'zh-CN': '{count} 个答案超出量表', en: '{count} {count|answer|answers} off the scale' },
  },
  serialGap: {
    title: { 'zh-CN': '编号不连续', en: 'Gap in the numbering' },
    purpose: {
      'zh-CN': '流水号中间缺号：发出未收回，或入库前被抽走。仅供核对，不剔除问卷。',
      en: 'Numbers missing from the sequence: forms not returned, or taken out beforehand. To be looked into; nobody is excluded.',
    },
    source: { 'zh-CN': '登记核对，无统计界限。', en: 'A check of records; no threshold.' },
    why: {
      'zh-CN': '之前缺 {from}–{to}，共 {count} 个号',
      en: '{count} {count|number|numbers} missing before it: {from}–{to}',
    },
  },
} as const satisfies Record<string, RuleTexts>

/** The parameters of all rules by name; the same name means the same everywhere. */
export const qualityFieldTexts = {
  items: { 'zh-CN': '题项', en: 'Items' },
  atLeast: { 'zh-CN': '至少几处', en: 'Minimum number' },
  variables: { 'zh-CN': '比较的变量', en: 'Variables compared' },
  keep: { 'zh-CN': '保留', en: 'Keep' },
  alsoSame: { 'zh-CN': '还须相同的变量', en: 'Must also match' },
  minimumItems: { 'zh-CN': '至少答几题才判断', en: 'Minimum items answered' },
  variable: { 'zh-CN': '变量', en: 'Variable' },
  shareOfMedian: { 'zh-CN': '低于中位数的（%）', en: 'Below this % of the median' },
  seconds: { 'zh-CN': '低于（秒）', en: 'Below (seconds)' },
  secondsPerItem: { 'zh-CN': '每题低于（秒）', en: 'Below (seconds per item)' },
  measure: { 'zh-CN': '判断方法', en: 'Measured by' },
  share: { 'zh-CN': '比例界限（%）', en: 'Limit (%)' },
  variability: { 'zh-CN': '标准差不大于', en: 'Standard deviation at most' },
  expected: { 'zh-CN': '正确答案', en: 'Correct answer' },
  missingFails: { 'zh-CN': '未答也算不通过', en: 'No answer also fails' },
  item: { 'zh-CN': '题目', en: 'Item' },
  side: { 'zh-CN': '该题', en: 'It is' },
  value: { 'zh-CN': '分数', en: 'Mark' },
  others: { 'zh-CN': '对照的题项', en: 'Compared with' },
  match: { 'zh-CN': '对照题项中', en: 'Of these' },
  othersSide: { 'zh-CN': '却', en: 'are' },
  othersValue: { 'zh-CN': '对照分数', en: 'Their mark' },
  first: { 'zh-CN': '正向题', en: 'Item' },
  second: { 'zh-CN': '反向题', en: 'Reversed item' },
  tolerance: { 'zh-CN': '允许相差', en: 'Tolerance' },
} as const satisfies Record<string, Text>

export const qualityChoiceTexts = {
  first: { 'zh-CN': '最早的一份', en: 'The first' },
  last: { 'zh-CN': '最晚的一份', en: 'The last' },
  none: { 'zh-CN': '都不保留', en: 'None' },
  longestRun: { 'zh-CN': '最长连续相同', en: 'Longest run' },
  variability: { 'zh-CN': '答案几乎不变', en: 'Hardly varies' },
  atLeast: { 'zh-CN': '不低于', en: 'at least' },
  atMost: { 'zh-CN': '不高于', en: 'at most' },
  all: { 'zh-CN': '全部', en: 'all' },
  any: { 'zh-CN': '任意一题', en: 'any' },
} as const satisfies Record<string, Text>
