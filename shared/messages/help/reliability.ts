import type { StatisticHelp } from './statistic-help.ts'

/** Reliability, agreement and the structure of a questionnaire. */
export const reliabilityHelp = {
  cronbachAlpha: {
    name: { 'zh-CN': 'Cronbach α', en: 'Cronbach’s alpha' },
    what: {
      'zh-CN': '一组题项内部一致的程度：它们是否在测同一件事。',
      en: 'Internal consistency: do the items measure one thing?',
    },
    when: {
      'zh-CN': '把几道量表题加总或平均之前；题目方向要一致。',
      en: 'Before items are added or averaged; they must point the same way.',
    },
    read: {
      'zh-CN': '0.9 以上优秀、0.8 良好、0.7 可接受；题多会抬高 α，低于 0.6 应修订问卷。',
      en: 'From 0.9 excellent, 0.8 good, 0.7 acceptable; many items raise it; below 0.6 revise the questionnaire.',
    },
    spss: 'Scale > Reliability Analysis: Cronbach’s Alpha',
  },
  alphaIfDeleted: {
    name: { 'zh-CN': '删除该题后的 α', en: 'Alpha if item deleted' },
    what: { 'zh-CN': '去掉这一题后其余题项的 α。', en: 'The alpha of the other items.' },
    when: { 'zh-CN': '查找拖后腿的题目。', en: 'To find the item that spoils the scale.' },
    read: {
      'zh-CN': '明显高于总 α 时，检查该题的措辞和方向，不要只为数字删题。',
      en: 'Clearly above the whole alpha: check wording and direction; do not drop items for the figure alone.',
    },
    spss: 'Item-Total Statistics: Cronbach’s Alpha if Item Deleted',
  },
  itemTotal: {
    name: { 'zh-CN': '校正的题总相关', en: 'Corrected item-total correlation' },
    what: { 'zh-CN': '这一题与其余各题总分的相关。', en: 'The correlation of the item with the sum of the others.' },
    when: { 'zh-CN': '逐题检查区分度。', en: 'To check the items one by one.' },
    read: {
      'zh-CN': '低于 0.3 偏弱；为负说明方向可能反了。',
      en: 'Below 0.3 weak; negative: the item probably points the other way.',
    },
    spss: 'Item-Total Statistics: Corrected Item-Total Correlation',
  },
  omega: {
    name: { 'zh-CN': 'McDonald ω', en: 'McDonald’s omega' },
    what: {
      'zh-CN': '按单因子模型估计的信度，允许各题载荷不同。',
      en: 'Reliability by a one-factor model, with items of unequal loadings.',
    },
    when: { 'zh-CN': '各题区分度差别大时优于 α。', en: 'Better than alpha where items differ in strength.' },
    read: { 'zh-CN': '标准与 α 相同。', en: 'By the same standards as alpha.' },
    spss: 'Reliability Analysis: Omega (ML)',
  },
  splitHalf: {
    name: { 'zh-CN': '折半信度与 Guttman λ', en: 'Split half and Guttman’s lambdas' },
    what: {
      'zh-CN': '把题项分成两半求相关并校正；λ1–λ6 是信度的各种下限。',
      en: 'The corrected correlation of two halves; the lambdas are lower bounds of reliability.',
    },
    when: { 'zh-CN': '审阅者要求多种信度指标时。', en: 'Where a reviewer wants more than alpha.' },
    read: { 'zh-CN': '标准与 α 相同；λ4 是最好的一种折半。', en: 'As alpha; lambda 4 is the best split.' },
    spss: 'Reliability Analysis: Split-half, Guttman',
  },
  icc: {
    name: { 'zh-CN': '组内相关系数 ICC', en: 'Intraclass correlation' },
    what: {
      'zh-CN': '多位评分者对同一批对象打分的一致程度。',
      en: 'How far raters agree in marks given to the same objects.',
    },
    when: {
      'zh-CN': '神秘顾客、专家打分；要绝对一致选“一致性”以外的绝对形式，报告平均分用平均形式。',
      en: 'Mystery shoppers, experts: absolute agreement where marks themselves matter, the average form where means are used.',
    },
    read: {
      'zh-CN': '0.5 以下差、0.5–0.75 中等、0.75–0.9 好、0.9 以上很好。',
      en: 'Under 0.5 poor, to 0.75 moderate, to 0.9 good, above excellent.',
    },
    spss: 'Reliability Analysis: Intraclass Correlation Coefficient',
  },
  kappa: {
    name: { 'zh-CN': 'Kappa 系数与 Kendall W', en: 'Kappa and Kendall’s W' },
    what: {
      'zh-CN': '扣除偶然一致之后的一致程度；W 用于多位评分者的排序。',
      en: 'Agreement beyond chance; W is for rankings by several raters.',
    },
    when: { 'zh-CN': '两人编码同一批意见，多位专家排序。', en: 'Two people coding comments; experts ranking items.' },
    read: {
      'zh-CN': 'κ：0.4 以下差、0.6 中等、0.8 以上几乎完全一致。',
      en: 'Kappa: under 0.4 poor, 0.6 moderate, above 0.8 near perfect.',
    },
    spss: 'Crosstabs: Kappa; Reliability: Fleiss’ Multirater Kappa; Nonparametric: Kendall’s W',
  },
  kmo: {
    name: { 'zh-CN': 'KMO 与 Bartlett 检验', en: 'KMO and Bartlett’s test' },
    what: {
      'zh-CN': '题项之间是否有足够的共同成分可供因子分析；MSA 是逐题的 KMO。',
      en: 'Whether the items share enough for factor analysis; MSA is the same item by item.',
    },
    when: { 'zh-CN': '效度分析的第一步。', en: 'The first step of a validity study.' },
    read: {
      'zh-CN': 'KMO 0.8 以上好、0.6 以下不宜；Bartlett p 应小于 0.05。',
      en: 'KMO from 0.8 is good, below 0.6 unsuitable; Bartlett’s p should be below 0.05.',
    },
    spss: 'Factor > Descriptives: KMO and Bartlett’s test of sphericity',
  },
  eigenvalue: {
    name: { 'zh-CN': '特征值与解释的方差', en: 'Eigenvalue and explained variance' },
    what: {
      'zh-CN': '每个因子承载的信息量，占总方差的百分比。',
      en: 'How much of the total variance a factor carries.',
    },
    when: { 'zh-CN': '决定取几个因子。', en: 'To decide on the number of factors.' },
    read: {
      'zh-CN': '特征值大于 1、累计 60% 以上为常用标准；碎石图的拐点也可参考。',
      en: 'Above 1, and 60% together, are the usual marks; the bend of the scree plot another.',
    },
    spss: 'Factor: Total Variance Explained',
  },
  loading: {
    name: { 'zh-CN': '载荷与共同度', en: 'Loading and communality' },
    what: {
      'zh-CN': '载荷是题项与因子的关系，共同度是题项被全部因子解释的比例。',
      en: 'A loading relates item and factor; the communality is the share of the item all factors explain.',
    },
    when: {
      'zh-CN': '判断题项属于哪个维度、是否保留。',
      en: 'To see which dimension an item belongs to, and whether to keep it.',
    },
    read: {
      'zh-CN': '载荷 0.5 以上归入该因子；同时在两个因子上高，或共同度低于 0.4，应检查。',
      en: 'From 0.5 the item belongs there; high on two factors, or a communality under 0.4, wants a look.',
    },
    spss: 'Factor: Rotated Component (Factor) Matrix, Communalities',
  },
  fit: {
    name: { 'zh-CN': '模型拟合指数', en: 'Indices of fit' },
    what: {
      'zh-CN': '设定的因子结构与数据相符的程度：χ²/df、CFI、TLI、RMSEA、SRMR。',
      en: 'How well the assumed structure fits: χ²/df, CFI, TLI, RMSEA, SRMR.',
    },
    when: { 'zh-CN': '验证性因子分析。', en: 'Confirmatory factor analysis.' },
    read: {
      'zh-CN': 'CFI、TLI ≥ 0.9，RMSEA ≤ 0.08，SRMR ≤ 0.08，χ²/df ≤ 3 为常用标准。',
      en: 'Usual marks: CFI and TLI ≥ 0.9, RMSEA ≤ 0.08, SRMR ≤ 0.08, χ²/df ≤ 3.',
    },
    spss: 'AMOS: Model Fit',
  },
  convergentValidity: {
    name: { 'zh-CN': 'AVE 与组合信度 CR', en: 'AVE and composite reliability' },
    what: {
      'zh-CN': 'AVE 是因子解释其题项方差的平均比例，CR 是因子的信度。',
      en: 'AVE is the mean share of its items a factor explains; CR its reliability.',
    },
    when: { 'zh-CN': '收敛效度与区分效度。', en: 'Convergent and discriminant validity.' },
    read: {
      'zh-CN': 'AVE ≥ 0.5、CR ≥ 0.7；AVE 的平方根应大于与其他因子的相关。',
      en: 'AVE ≥ 0.5, CR ≥ 0.7; the root of AVE above the correlations with other factors.',
    },
    spss: null,
  },
  scaleIfDeleted: {
    name: { 'zh-CN': '删除该题后的总分均值与方差', en: 'Scale mean and variance if item deleted' },
    what: { 'zh-CN': '去掉这一题后其余题项之和的均值、方差。', en: 'Mean and variance of the sum of the other items.' },
    when: { 'zh-CN': '与 SPSS 的“项总计统计”核对时。', en: 'To compare with SPSS’s item-total statistics.' },
    read: {
      'zh-CN': '方差几乎不变，说明该题对总分的区分贡献很小。',
      en: 'A variance that hardly falls: the item adds little.',
    },
    spss: 'Item-Total Statistics: Scale Mean, Scale Variance if Item Deleted',
  },
  squaredMultiple: {
    name: { 'zh-CN': '多重相关平方', en: 'Squared multiple correlation' },
    what: {
      'zh-CN': '这一题能被其余各题共同解释的比例。',
      en: 'The share of an item that the others together explain.',
    },
    when: { 'zh-CN': '查找多余或孤立的题目。', en: 'To find items that repeat others or stand alone.' },
    read: {
      'zh-CN': '接近 1 表示与其他题重复，接近 0 表示与量表无关。',
      en: 'Near 1 it repeats the others; near 0 it has nothing to do with the scale.',
    },
    spss: 'Item-Total Statistics: Squared Multiple Correlation',
  },
} as const satisfies Record<string, StatisticHelp>
