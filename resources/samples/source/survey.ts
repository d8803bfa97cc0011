/** The invented survey: who was asked, about what, and what its weak points are. Nobody in it exists. */

export interface Wave {
  readonly name: string
  /** First part of the form numbers. */
  readonly code: string
  readonly distributed: number
  readonly returned: number
  /** Returned forms with most items left blank. */
  readonly invalid: number
  readonly firstDay: string
  readonly lastDay: string
}

export const waves: readonly [Wave, Wave] = [
  {
    name: '2025年下半年',
    code: 'A2502',
    distributed: 280,
    returned: 241,
    invalid: 5,
    firstDay: '2025-07-03',
    lastDay: '2025-12-22',
  },
  {
    name: '2026年上半年',
    code: 'A2601',
    distributed: 300,
    returned: 273,
    invalid: 6,
    firstDay: '2026-01-05',
    lastDay: '2026-06-20',
  },
]

/** `level`: how much better than the others; `waiting`: what is added for items of waiting and of repair. */
export const shops = [
  { name: '滨江旗舰店', share: 21, level: 0.3, waiting: 0.1 },
  { name: '高新店', share: 18, level: 0.05, waiting: 0 },
  { name: '南湖店', share: 16, level: 0, waiting: 0.05 },
  { name: '城北店', share: 17, level: -0.05, waiting: -0.05 },
  { name: '西站店', share: 13, level: 0.05, waiting: 0.05 },
  { name: '开发区店', share: 15, level: -0.35, waiting: -0.25 },
] as const

/** Items by factor of the template `car-after-sales`: mean marks of the first wave and of the second. */
export const factors: readonly {
  readonly name: string
  readonly items: readonly (readonly [name: string, first: number, second: number])[]
}[] = [
  {
    name: '服务启动',
    items: [
      ['接待及时', 3.85, 4.3],
      ['等候接待', 3.65, 4.15],
      ['接待总体评价', 3.85, 4.3],
    ],
  },
  {
    name: '服务顾问',
    items: [
      ['说明服务项目', 4.15, 4.2],
      ['礼貌与尊重', 4.5, 4.55],
      ['专业知识', 4.3, 4.3],
      ['履行承诺', 4.15, 4.2],
      ['明确需求', 4.2, 4.25],
    ],
  },
  {
    name: '服务在场经历',
    items: [
      ['等候时间安排', 3.65, 3.7],
      ['休息区整洁', 4.4, 4.4],
      ['休息区舒适', 4.25, 4.3],
      ['休息区设施', 4.15, 4.2],
    ],
  },
  {
    name: '服务后交车',
    items: [
      ['完工速度', 3.55, 3.6],
      ['按时交车', 3.9, 3.95],
      ['说明维修内容', 4.0, 4.05],
      ['说明收费明细', 3.5, 3.55],
    ],
  },
  {
    name: '服务质量',
    items: [
      ['故障诊断准确', 4.15, 4.0],
      ['维修质量', 4.2, 4.1],
      ['配件供应', 4.05, 3.95],
      ['一次修好', 3.65, 3.4],
    ],
  },
  {
    name: '使用者便利',
    items: [
      ['收费合理', 3.75, 3.75],
      ['尊重客户时间', 3.8, 3.9],
      ['网点位置', 4.35, 4.35],
      ['营业时间', 4.4, 4.4],
    ],
  },
  {
    name: '问题经历',
    items: [
      ['维修后无故障', 3.95, 3.9],
      ['无异响', 4.05, 4.0],
      ['易于保养', 4.25, 4.25],
    ],
  },
]

/** Items in which waiting and repair show: where a badly run shop loses most. */
export const shopSensitive: ReadonlySet<string> = new Set([
  '等候接待',
  '等候时间安排',
  '完工速度',
  '按时交车',
  '一次修好',
  '故障诊断准确',
])

/** What customers name as the worst, with the items that it goes by. `ease`: how readily it is named. */
export const complaints: readonly {
  readonly name: string
  readonly items: readonly string[]
  readonly ease: number
}[] = [
  { name: '等待时间长', items: ['等候时间安排', '完工速度', '等候接待'], ease: 1.2 },
  { name: '收费不透明', items: ['说明收费明细', '收费合理'], ease: 1.0 },
  { name: '一次修不好', items: ['一次修好', '维修后无故障'], ease: 1.75 },
  { name: '交车延误', items: ['按时交车'], ease: 0.7 },
  { name: '服务态度', items: ['礼貌与尊重'], ease: 0.8 },
  { name: '配件缺货', items: ['配件供应'], ease: 0.8 },
  { name: '环境设施', items: ['休息区设施', '休息区舒适'], ease: 0.6 },
]
export const otherComplaint = '其他'

export const carModels = [
  ['远途 S5', 30],
  ['远途 S7', 22],
  ['知行 EV', 18],
  ['畅达 MPV', 17],
  ['畅达 轻客', 13],
] as const
export const serviceKinds = [
  ['定期保养', 46],
  ['一般维修', 27],
  ['事故维修', 12],
  ['保修索赔', 15],
] as const

export const columns = {
  id: '问卷编号',
  wave: '期次',
  shop: '门店',
  sex: '性别',
  age: '年龄',
  model: '车型',
  carAge: '车龄',
  service: '维修类型',
  date: '到店日期',
  overall: '总体满意度',
  recommend: '推荐意愿(0-10)',
  complaint: '最不满意的方面',
  comment: '意见与建议',
} as const

/** Worst first. */
export const overallLabels = ['非常不满意', '不满意', '一般', '满意', '非常满意'] as const
