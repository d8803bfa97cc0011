import type { Text } from './language.ts'
import { driversNotes } from './notes/drivers.ts'
import { extrasNotes } from './notes/extras.ts'
import { factorNotes } from './notes/factor.ts'
import { testsNotes } from './notes/tests.ts'
import { weightsNotes } from './notes/weights.ts'

/** Everything a result may note, by code: what the reader must know before using a number. */
export const notes = {
  filtered: {
    'zh-CN': '已筛选：{rows} 份中的 {passing} 份参与分析。',
    en: 'Filtered: {passing} of {rows} responses are included.',
  },
  subset: {
    'zh-CN': '子集“{subset}”：{expression}。',
    en: 'Subset “{subset}”: {expression}.',
  },
  filterExpression: {
    'zh-CN': '筛选条件：{expression}。',
    en: 'Filter: {expression}.',
  },
  weighted: {
    'zh-CN':
      '按“{variable}”加权（权重合计 {sum}，有效样本量 {effectiveN}）。均值与方差按权重为频数计算，标准误与置信区间按有效样本量计算。',
    en: 'Weighted by “{variable}” (sum of weights {sum}, effective sample size {effectiveN}). Means and variances take the weights as frequencies; standard errors and intervals use the effective sample size.',
  },
  weightMissing: {
    'zh-CN': '{count} 份答卷没有“{variable}”权重，未计入。',
    en: 'Left out because “{variable}” gives no weight: {count}.',
  },
  weightZero: {
    'zh-CN': '{count} 份答卷的“{variable}”权重为 0，未计入。',
    en: 'Left out because their weight in “{variable}” is 0: {count}.',
  },
  casesDropped: {
    'zh-CN': '{count} 份答卷有缺答，按成列删除未计入。',
    en: 'Left out because of missing answers (listwise deletion): {count}.',
  },
  reverseUnused: {
    'zh-CN': '要求反向计分的“{variable}”不在本次分析的变量之中，未起作用。',
    en: '“{variable}” was to be reversed but is not among the variables analysed; nothing was done.',
  },
  optionWithoutEffect: {
    'zh-CN': '选项“{option}”在这里不起作用：该分析未读取答卷数据。',
    en: 'The option “{option}” has no effect here: no responses were read.',
  },
  noAnswers: {
    'zh-CN': '“{variable}”没有任何有效答案，其统计量无法计算。',
    en: '“{variable}” has no valid answers; its statistics are not defined.',
  },
  tooFewForShape: {
    'zh-CN': '“{variable}”的有效答案过少（{n} 个），偏度或峰度等统计量无法计算。',
    en: '“{variable}” has too few valid answers ({n}) for the spread or shape statistics left empty.',
  },
  zeroVariance: {
    'zh-CN': '“{variable}”的答案全部相同，没有方差，相关、偏度等统计量无法计算。',
    en: 'All answers to “{variable}” are the same: without variance, correlations and the like are not defined.',
  },
  undefinedRatio: {
    'zh-CN': '题项汇总统计量中有一项的最小值为 0，最大值与最小值之比没有意义，未给出。',
    en: 'One of the summary item statistics has a minimum of 0, so its ratio of maximum to minimum is not defined.',
  },
  zeroScaleVariance: {
    'zh-CN': '各题得分之和没有方差（题项互相抵消），信度系数无法计算；请检查是否有反向题未翻转。',
    en: 'The sum score has no variance because the items cancel out, so reliability is not defined. Check for items to reverse.',
  },
  alphaIfDeletedNeedsThree: {
    'zh-CN': '量表只有两题，删去一题后不成量表，“删除该题后的 α”未给出。',
    en: 'With two items there is no scale left after deleting one, so alpha if deleted is not defined.',
  },
  negativeAlpha: {
    'zh-CN': 'α 为负：题项之间总体上负相关，通常是反向题没有翻转。',
    en: 'Alpha is negative: overall the items oppose each other, most often because reversed items were not recoded.',
  },
  negativeItemTotal: {
    'zh-CN': '“{variable}”与其余题项之和负相关（{value}），可能需要反向计分。',
    en: '“{variable}” correlates negatively with the sum of the other items ({value}); it may need reversing.',
  },
  negativeSplitHalf: {
    'zh-CN': '两半得分负相关，不等长 Spearman-Brown 系数（Horst 公式不保留符号）不可采用。',
    en: 'The halves correlate negatively; disregard the unequal-length Spearman-Brown value, whose formula (Horst) loses the sign.',
  },
  mixedDirections: {
    'zh-CN': '编码簿中“{variable}”是分数越低越好，与其他题项方向不同，而本次没有翻转。',
    en: 'According to the codebook low is good for “{variable}”, unlike the other items, and it was not reversed.',
  },
  singularCorrelations: {
    'zh-CN':
      '题项的相关矩阵没有逆矩阵（有题项可由其他题项线性表示，或样本数不多于题项数），多重相关平方、λ6 与 ω 未给出。',
    en: 'The correlation matrix has no inverse (an item is a combination of others, or there are no more cases than items): squared multiple correlations, lambda 6 and omega are not defined.',
  },
  omegaNeedsThreeItems: {
    'zh-CN': '单因子模型至少需要 3 个题项，ω 未给出。',
    en: 'A one-factor model needs at least 3 items, so omega is not defined.',
  },
  omegaNotConverged: {
    'zh-CN': '单因子极大似然估计未收敛，ω 未给出。',
    en: 'The one-factor maximum-likelihood solution did not converge, so omega is not given.',
  },
  heywoodCase: {
    'zh-CN': '单因子解中“{variable}”的独特性方差降到下限 0.005（Heywood 情形），ω 需谨慎解读。',
    en: 'In the one-factor solution the uniqueness of “{variable}” fell to the limit 0.005 (a Heywood case); read omega with care.',
  },
  pairwiseInterval: {
    'zh-CN': '按对删除时各对题项的样本数不同（{smallest}～{largest}）；置信区间按最小样本数 {smallest} 近似计算。',
    en: 'With pairwise deletion the pairs rest on {smallest} to {largest} cases; the interval is approximate and uses the smallest.',
  },
  noCommonCases: {
    'zh-CN': '有题项之间没有至少 2 份共同作答的答卷，按对删除无法得到完整的协方差矩阵。',
    en: 'Some pairs of items share fewer than 2 respondents, so pairwise deletion gives no complete covariance matrix.',
  },
  meanImputed: {
    'zh-CN': '{count} 处缺答以题项均值代替：这会压低方差，信度结果仅供参考，正式报告请用成列删除。',
    en: 'Missing answers replaced by item means: {count}. This shrinks variances; use listwise deletion for reliability in a report.',
  },
  fewCases: {
    'zh-CN': '只有 {n} 份可用答卷，信度估计很不稳定。',
    en: 'Only {n} usable {n|response|responses}: the estimates are very uncertain.',
  },
  roundedReciprocal: {
    'zh-CN': '“{a}”比“{b}”的判断 {value} 与其倒数只在两位小数内一致，已按精确倒数计算。',
    en: 'The judgement {value} of “{a}” over “{b}” and its reciprocal agree to two decimals only; the exact reciprocal was used.',
  },
  judgementOutsideScale: {
    'zh-CN': '“{a}”比“{b}”的判断 {value} 超出 1/9～9 标度。',
    en: 'The judgement {value} of “{a}” over “{b}” lies outside the scale 1/9 to 9.',
  },
  inconsistent: {
    'zh-CN': '一致性比率 CR = {cr}，不小于 {limit}，判断矩阵未通过一致性检验，权重不宜直接采用。',
    en: 'The consistency ratio CR = {cr} is not below {limit}: the judgements fail the consistency check and the weights should not be used as they are.',
  },
  inconsistentExpert: {
    'zh-CN': '专家“{expert}”的判断 CR = {cr}，未通过一致性检验。',
    en: 'The judgements of expert “{expert}” fail the consistency check (CR = {cr}).',
  },
  expertExcluded: {
    'zh-CN': '专家“{expert}”因 CR = {cr} 被剔除，未计入群体结果。',
    en: 'Expert “{expert}” was excluded from the group result (CR = {cr}).',
  },
  randomIndexDecides: {
    'zh-CN': '是否通过取决于所用的随机一致性指标表：换用另一张通行的表，CR = {cr}，结论相反。',
    en: 'The verdict depends on the random-index table: with another common table CR = {cr}, and the result is the opposite.',
  },
  directionIgnored: {
    'zh-CN': '“{variable}”是分数越低越好，但不做归一化时方向不起作用。',
    en: 'For “{variable}” a low value is good, but without normalisation the direction has no effect.',
  },
  shifted: {
    'zh-CN': '“{variable}”有不大于 0 的值，已整体平移 {by}（|最小值| + 0.01）后再计算熵权。',
    en: '“{variable}” has values of 0 or less; {by} (|minimum| + 0.01) was added before computing entropy.',
  },
  constantWithoutWeight: {
    'zh-CN': '“{variable}”的取值全部相同，不含信息，权重为 0。',
    en: 'All values of “{variable}” are the same: it carries no information and its weight is 0.',
  },
  dispersionNotImportance: {
    'zh-CN': '熵权反映的是答案的离散程度，而不是重要性：顾客意见越分歧的题项权重越大。',
    en: 'Entropy weights measure dispersion, not importance: what customers disagree on gets the larger weight.',
  },
  weightsRenormalised: {
    'zh-CN': '“{node}”下各项权重合计为 {sum}，已折算为合计 1。',
    en: 'The weights under “{node}” add up to {sum}; they were rescaled to 1.',
  },
  equalWeights: {
    'zh-CN': '“{node}”下各项未给权重，按等权计算。',
    en: 'No weights are given under “{node}”; equal weights were used.',
  },
  directionReversed: {
    'zh-CN': '“{variable}”分数越低越好，已按量表范围翻转，使高分代表满意。',
    en: 'Low is good for “{variable}”; it was reversed on its declared scale so that high is good.',
  },
  meanOfDifferentScales: {
    'zh-CN': '“{node}”下的题项量表不同，不给出均值，只给出得分。',
    en: 'The items under “{node}” have different scales, so it has a score but no mean.',
  },
  itemUsedTwice: {
    'zh-CN': '题项“{variable}”在指标体系中出现了不止一次，其影响被重复计算。',
    en: 'The item “{variable}” stands in the index system more than once and counts each time.',
  },
  scoredByRespondent: {
    'zh-CN': '先为每位受访者按其已答题项计分、再求平均，与“先求题项均值再加权”的结果会有差别。',
    en: 'Each respondent was scored on the items answered, then averaged; this differs from weighting the item means.',
  },
  countMismatch: {
    'zh-CN': '各等级人数合计 {total}，与所填总数 {stated} 不符；按实际合计 {total} 计算，请核对原始数据。',
    en: 'The counts add up to {total}, not to the stated {stated}; {total} was used. Check the source.',
  },
  selfAssessmentMissing: {
    'zh-CN': '没有自评得分，综合结果未给出（不会用调查得分单独顶替）。',
    en: 'There is no self-assessment, so no overall figure is given; the survey alone does not stand in for it.',
  },
  directionAssumed: {
    'zh-CN': '未声明“{variable}”的方向，按分数越高越满意处理。',
    en: 'The direction of “{variable}” is not declared; high was taken as good.',
  },
  zeroHidden: {
    'zh-CN': '{count} 个类别的数值为 0，未列出。',
    en: 'Categories with the value 0, not shown: {count}.',
  },
  restMerged: {
    'zh-CN': '只列出前 {shown} 类，其余 {count} 类并入“其他”。',
    en: 'Categories shown: {shown}; merged into “other”: {count}.',
  },
  otherExceedsFirst: {
    'zh-CN': '“其他”（{value}）超过了最大的类别：分类过粗，应拆分后重新统计。',
    en: '“Other” ({value}) exceeds the largest category: the categories are too coarse and should be split.',
  },
  amountMissing: {
    'zh-CN': '{count} 条记录没有“{variable}”的数值，未计入。',
    en: 'Records left out because “{variable}” has no value: {count}.',
  },
  narrowImportance: {
    'zh-CN': '各题项的重要性相差很小（跨度 {span}，不足量表的 {limit}），高低之分不可靠。',
    en: 'The importances lie close together (span {span}, below {limit} of the scale); high and low can hardly be distinguished.',
  },
  negativeImportance: {
    'zh-CN': '“{variable}”的重要性为负（{value}）：可能方向有误，或受题项间共线影响。',
    en: 'The importance of “{variable}” is negative ({value}): its direction may be wrong, or the items overlap.',
  },
  uncertainQuadrant: {
    'zh-CN': '有 {count} 个题项的表现置信区间跨过分界线，所属象限不确定（表中以 * 标出）。',
    en: 'Items whose performance interval crosses the dividing line, so that their quadrant is uncertain (marked * in the table): {count}.',
  },
  differentScales: {
    'zh-CN': '各题项的量表范围不同，表现已折算为 0–100 分。',
    en: 'The items have different scales; performance was rescaled to 0–100.',
  },
  midpointOfImportance: {
    'zh-CN': '重要性没有量表中点，分界线取各题项重要性最大与最小值的中点。',
    en: 'Importance has no scale midpoint; its dividing line is halfway between the smallest and the largest.',
  },
  ...driversNotes,
  ...extrasNotes,
  ...factorNotes,
  ...testsNotes,
  ...weightsNotes,
} as const satisfies Record<string, Text>

export type NoteCode = keyof typeof notes

export const noteCodes = Object.keys(notes) as readonly NoteCode[]
