import type { StatisticHelp } from './statistic-help.ts'

/** What nearly every table has beside its main figures. */
export const basicHelp = {
  count: {
    name: { 'zh-CN': '频数', en: 'Count' },
    what: {
      'zh-CN': '落在这一类（这一格）的份数；加权时为权重之和。',
      en: 'The responses in this category or cell; with weights the sum of their weights.',
    },
    when: { 'zh-CN': '看百分比之前先看它有多少份。', en: 'Look at it before the percentage.' },
    read: {
      'zh-CN': '某一类只有几份时，它的百分比不宜单独引用。',
      en: 'Do not quote the percentage of a category with only a few responses.',
    },
    spss: 'Frequencies, Crosstabs: Count',
  },
  rowPercent: {
    name: { 'zh-CN': '行百分比', en: 'Row percent' },
    what: {
      'zh-CN': '一行之内各列所占的比例，每行合计 100%。',
      en: 'The columns’ shares within a row; each row adds up to 100%.',
    },
    when: { 'zh-CN': '比较人数不同的各组时。', en: 'To compare groups of different size.' },
    read: {
      'zh-CN': '上下比较同一列；粗体的格与“无关”的期望明显不同。',
      en: 'Compare down a column; cells in bold differ clearly from what no relation would give.',
    },
    spss: 'Crosstabs > Cells: Row Percentages',
  },
  missing: {
    name: { 'zh-CN': '缺失', en: 'Missing' },
    what: {
      'zh-CN': '没有作答或被定义为缺失的份数，不参加计算。',
      en: 'Responses without an answer, or with one declared missing; they are left out.',
    },
    when: { 'zh-CN': '判断一道题的结果能否代表全体时。', en: 'To judge whether an item speaks for everybody.' },
    read: {
      'zh-CN': '超过一成时查明原因：题目不适用，还是顾客不愿回答。',
      en: 'Above a tenth find out why: does the question not apply, or is it avoided?',
    },
    spss: 'Statistics: N Missing',
  },
  sum: {
    name: { 'zh-CN': '合计数量', en: 'Sum' },
    what: { 'zh-CN': '各份数值相加之和。', en: 'The values of all responses added up.' },
    when: { 'zh-CN': '金额、件数、时长等可以相加的数量。', en: 'Amounts, pieces, hours: what can be added.' },
    read: {
      'zh-CN': '受份数影响，比较时改用均值。',
      en: 'It grows with the number of responses: compare means instead.',
    },
    spss: 'Descriptives: Sum',
  },
  extremes: {
    name: { 'zh-CN': '最小值、最大值与全距', en: 'Minimum, maximum and range' },
    what: {
      'zh-CN': '最低与最高的值，以及两者之差（或之比）。',
      en: 'The lowest and the highest value, their difference or ratio.',
    },
    when: { 'zh-CN': '检查有没有超出量程的录入错误。', en: 'To find entries outside the scale.' },
    read: {
      'zh-CN': '超出量程必有错误；各题均值的全距大，说明题项强弱分明。',
      en: 'Outside the scale there is an error; a wide range of item means tells strong items from weak ones.',
    },
    spss: 'Descriptives: Minimum, Maximum, Range',
  },
  variance: {
    name: { 'zh-CN': '方差', en: 'Variance' },
    what: {
      'zh-CN': '标准差的平方（样本公式，除以 n − 1）。',
      en: 'The square of the standard deviation (sample formula, n − 1).',
    },
    when: {
      'zh-CN': '供其他计算使用；描述分歧请看标准差。',
      en: 'For further computing; to describe spread take the standard deviation.',
    },
    read: {
      'zh-CN': '为 0 表示人人答案相同，该题没有区分力。',
      en: 'At 0 everybody gave the same answer, and the item tells nothing.',
    },
    spss: 'Descriptives: Variance',
  },
  standardError: {
    name: { 'zh-CN': '标准误', en: 'Standard error' },
    what: {
      'zh-CN': '估计值因抽样而波动的典型幅度。',
      en: 'The typical amount by which an estimate varies from sample to sample.',
    },
    when: { 'zh-CN': '判断一个均值或系数有多精确。', en: 'To judge how precise a mean or coefficient is.' },
    read: {
      'zh-CN': '估计值加减约两个标准误，就是 95% 置信区间。',
      en: 'The estimate plus and minus about two of them is the 95% interval.',
    },
    spss: 'Std. Error',
  },
  score: {
    name: { 'zh-CN': '得分', en: 'Score' },
    what: {
      'zh-CN': '该单位或题项的平均得分，单位与表注所写的量程一致。',
      en: 'The mean score of the unit or item, on the scale the note names.',
    },
    when: { 'zh-CN': '比较门店、部门、题项时。', en: 'To compare shops, departments or items.' },
    read: {
      'zh-CN': '置信区间重叠的两个单位，得分高低不能当作差别。',
      en: 'Where two units’ intervals overlap their scores are not firmly different.',
    },
    spss: null,
  },
  rank: {
    name: { 'zh-CN': '名次', en: 'Rank' },
    what: {
      'zh-CN': '按数值从高到低排列的位置，相同者并列。',
      en: 'The place from the highest down; equal values share it.',
    },
    when: { 'zh-CN': '只想知道先后次序时。', en: 'Where only the order matters.' },
    read: {
      'zh-CN': '相邻名次可能只差零点几分，先看区间再下结论。',
      en: 'Neighbours may differ by tenths of a point: look at the intervals first.',
    },
    spss: 'Rank Cases',
  },
  itemCount: {
    name: { 'zh-CN': '项数', en: 'Number of items' },
    what: { 'zh-CN': '这一行由几个题项（指标）组成。', en: 'How many items or indicators the row is made of.' },
    when: { 'zh-CN': '比较维度之前。', en: 'Before dimensions are compared.' },
    read: { 'zh-CN': '项数少的维度更容易波动。', en: 'Dimensions of few items vary more.' },
    spss: null,
  },
  plotted: {
    name: { 'zh-CN': '点值', en: 'Value of a point' },
    what: {
      'zh-CN': '图上这一点的数值：均值、比例或个数。',
      en: 'What the chart shows at the point: a mean, a share or a number.',
    },
    when: { 'zh-CN': '需要从图上引用具体数字时。', en: 'To quote a figure from the chart.' },
    read: {
      'zh-CN': '先看同一点的样本量，再看与中心线的距离。',
      en: 'First its sample size, then its distance from the centre.',
    },
    spss: null,
  },
  mixShare: {
    name: { 'zh-CN': '结构占比', en: 'Share in the mix' },
    what: {
      'zh-CN': '各群体在一期样本中所占的比例；基准占比用来把两期换算到相同结构。',
      en: 'A group’s share of a wave’s sample; the standard share puts both waves on the same mix.',
    },
    when: { 'zh-CN': '两期样本构成不同时。', en: 'Where the waves’ samples are made up differently.' },
    read: {
      'zh-CN': '占比变化大的群体，会让总均值在各群体都没变时也发生变化。',
      en: 'Where shares shift much the total mean moves although no group did.',
    },
    spss: null,
  },
} as const satisfies Record<string, StatisticHelp>
