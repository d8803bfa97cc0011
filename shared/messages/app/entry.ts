import type { Text } from '../language.ts'

/** The list of batches. */
export const entryTexts = {
  view: { 'zh-CN': '纸质录入', en: 'Paper entry' },
  title: { 'zh-CN': '录入批次', en: 'Entry batches' },
  purpose: {
    'zh-CN':
      '把收回的纸质问卷用键盘录入。同一批由两个人各录一遍，比对、裁定之后接收进数据；接收之前，任何分析都看不到这些问卷。',
    en: 'Key in returned paper forms. Two people key each batch; once all differences are decided, it is accepted into the data. Until then no analysis sees these forms.',
  },
  newBatch: { 'zh-CN': '新建批次', en: 'New batch' },
  none: { 'zh-CN': '还没有录入批次', en: 'No entry batches yet' },
  noneText: {
    'zh-CN': '新建一个批次，选择问卷的题目，然后直接用键盘录入。没有导入过数据也可以开始。',
    en: 'Create a batch, choose the questions on the form, and key in the answers. No imported data is needed.',
  },
  name: { 'zh-CN': '批次', en: 'Batch' },
  state: { 'zh-CN': '状态', en: 'State' },
  wave: { 'zh-CN': '期次', en: 'Wave' },
  counts: { 'zh-CN': '发放 / 回收', en: 'Distributed / returned' },
  first: { 'zh-CN': '第一遍', en: 'First pass' },
  second: { 'zh-CN': '第二遍', en: 'Second pass' },
  valid: { 'zh-CN': '有效', en: 'Valid' },
  differences: { 'zh-CN': '未裁定', en: 'Undecided' },
  errorRate: { 'zh-CN': '差错率', en: 'Error rate' },
  actions: { 'zh-CN': '操作', en: 'Actions' },
  keyFirst: { 'zh-CN': '第一遍录入', en: 'Key first pass' },
  keySecond: { 'zh-CN': '第二遍录入', en: 'Key second pass' },
  compare: { 'zh-CN': '结束录入并比对', en: 'Finish keying and compare' },
  openComparison: { 'zh-CN': '比对与裁定', en: 'Compare and decide' },
  goOnKeying: { 'zh-CN': '继续录入', en: 'Continue keying' },
  keyer: { 'zh-CN': '录入人', en: 'Keyed by' },
  keyerHint: {
    'zh-CN': '每份问卷都记下录入人和时间；第二遍必须换一个人。',
    en: 'Every form keeps who keyed it and when; the second pass needs another person.',
  },
  keyerNeeded: { 'zh-CN': '先填写录入人姓名。', en: 'Enter who is keying first.' },
  ofTotal: { 'zh-CN': '{n} / {total}', en: '{n} / {total}' },
  back: { 'zh-CN': '返回批次列表', en: 'Back to the batches' },
  inHand: {
    'zh-CN': '{keyer} 手上有 {serial} 号（第 {pass} 遍）',
    en: '{keyer} has serial {serial} in hand (pass {pass})',
  },
  editOf: { 'zh-CN': '编辑批次“{batch}”', en: 'Edit the batch “{batch}”' },
  discard: { 'zh-CN': '放弃', en: 'Discard' },
} as const satisfies Record<string, Text>

export const entryStateTexts = {
  keying: { 'zh-CN': '录入中', en: 'Keying' },
  toCompare: { 'zh-CN': '待裁定', en: 'To be decided' },
  adjudicated: { 'zh-CN': '已裁定，待接收', en: 'Decided, to be accepted' },
  accepted: { 'zh-CN': '已接收', en: 'Accepted' },
} as const satisfies Record<string, Text>

/** The dialog of a new batch. */
export const entryBatchTexts = {
  title: { 'zh-CN': '新建录入批次', en: 'New entry batch' },
  editTitle: { 'zh-CN': '批次“{batch}”', en: 'Batch “{batch}”' },
  name: { 'zh-CN': '批次名称', en: 'Batch name' },
  wave: { 'zh-CN': '期次', en: 'Wave' },
  waveHint: { 'zh-CN': '只有一期时留空。', en: 'Leave empty if there is only one wave.' },
  distributed: { 'zh-CN': '发放数', en: 'Distributed' },
  returned: { 'zh-CN': '回收数', en: 'Returned' },
  returnedHint: {
    'zh-CN': '含无效卷。留空时按录入的份数计。',
    en: 'Including unusable forms. If empty: the number of forms keyed.',
  },
  serialStart: { 'zh-CN': '起始编号', en: 'First serial number' },
  serialStep: { 'zh-CN': '编号步长', en: 'Step' },
  mode: { 'zh-CN': '录入方式', en: 'Entry method' },
  double: { 'zh-CN': '双人双录', en: 'Double entry by two people' },
  single: { 'zh-CN': '单次录入，抽样复录', en: 'Single entry, a sample re-keyed' },
  sampleShare: { 'zh-CN': '复录比例 (%)', en: 'Share re-keyed (%)' },
  singleWarning: {
    'zh-CN': '单次录入发现不了录入错误。抽样复录只能估计差错率，不能改正没有抽到的问卷。',
    en: 'Single entry cannot see keying errors. A sample only estimates their rate; it corrects no form outside the sample.',
  },
  source: { 'zh-CN': '问卷题目', en: 'Questions on the form' },
  fromCodebook: { 'zh-CN': '现有编码簿', en: 'Current codebook' },
  fromTemplate: { 'zh-CN': '模板：{name}', en: 'Template: {name}' },
  fromItems: { 'zh-CN': '自己列出题目', en: 'List the questions' },
  items: { 'zh-CN': '题目（每行一题）', en: 'Questions, one per line' },
  itemsHint: {
    'zh-CN': '变量名依次为 Q1、Q2……。',
    en: 'They are named Q1, Q2 … in this order.',
  },
  scaleMin: { 'zh-CN': '最低分', en: 'Lowest mark' },
  scaleMax: { 'zh-CN': '最高分', en: 'Highest mark' },
  lowIsGood: { 'zh-CN': '分低为好', en: 'Low is good' },
  comment: { 'zh-CN': '最后加一道开放题（意见）', en: 'An open question at the end' },
  commentName: { 'zh-CN': '意见', en: 'Comment' },
  commentLabel: { 'zh-CN': '意见和建议', en: 'Comments and suggestions' },
  paperId: { 'zh-CN': '问卷编号', en: 'Paper number' },
  fieldCount: { 'zh-CN': '共 {n} 题：{names}', en: '{n} {n|question|questions}: {names}' },
  noFields: { 'zh-CN': '还没有题目。', en: 'No questions yet.' },
  skipRules: { 'zh-CN': '跳答规则（每行一条）', en: 'Skip rules, one per line' },
  skipHint: {
    'zh-CN': '例：如果 Q3 = 2 跳过 Q4-Q6',
    en: 'For example: if Q3 = 2 skip Q4-Q6',
  },
  notARule: { 'zh-CN': '第 {line} 行看不懂：{text}', en: 'Line {line} is not a rule: {text}' },
  unknownField: { 'zh-CN': '第 {line} 行：问卷里没有“{field}”', en: 'Line {line}: there is no “{field}” on the form' },
  backwards: {
    'zh-CN': '第 {line} 行：只能跳过“{field}”之后的题',
    en: 'Line {line}: only what comes after “{field}” can be skipped',
  },
  create: { 'zh-CN': '建立批次', en: 'Create the batch' },
} as const satisfies Record<string, Text>

/** The keyboard form. */
export const keyingTexts = {
  formTitle: { 'zh-CN': '{batch} · 第 {pass} 遍 · {serial} 号', en: '{batch} · pass {pass} · serial {serial}' },
  form: { 'zh-CN': '问卷录入', en: 'Form' },
  serial: { 'zh-CN': '编号', en: 'Serial' },
  paperId: { 'zh-CN': '问卷上的编号', en: 'Number on the paper' },
  progress: { 'zh-CN': '第 {place} 题，共 {total} 题', en: 'Question {place} of {total}' },
  today: { 'zh-CN': '今天 {forms} 份', en: '{forms} {forms|form|forms} today' },
  perHour: { 'zh-CN': '每小时 {perHour} 份', en: '{perHour} per hour' },
  saved: { 'zh-CN': '{serial} 号已保存，接着录 {next} 号', en: 'Serial {serial} saved, now serial {next}' },
  savedLast: { 'zh-CN': '{serial} 号已保存，没有剩余的问卷了', en: 'Serial {serial} saved, no forms left' },
  atEnd: {
    'zh-CN': '全部录完。Enter 保存并录下一份，退格键返回检查。',
    en: 'All keyed. Enter saves and goes on to the next form, Backspace goes back.',
  },
  atEndUnusable: {
    'zh-CN': '无效卷：{reason}。Enter 保存并录下一份，Esc 取消。',
    en: 'Unusable: {reason}. Enter saves and goes on to the next form, Esc takes it back.',
  },
  nothingLeft: {
    'zh-CN': '第二遍没有可由 {keyer} 录入的问卷了：要么已全部录完，要么第一遍就是本人录的。',
    en: 'No form is left in the second pass for {keyer}: all are keyed, or {keyer} keyed them in the first pass.',
  },
  typeHint: { 'zh-CN': '输入后按 Enter', en: 'Type, then Enter' },
  severalHint: { 'zh-CN': '按键选中或取消，Enter 确定', en: 'Keys choose and unchoose, Enter confirms' },
  rankingHint: {
    'zh-CN': '按名次依次按键，退格撤回',
    en: 'Press the keys in the order of the ranks; Backspace takes one back',
  },
  blank: { 'zh-CN': '空白', en: 'Blank' },
  refused: { 'zh-CN': '拒答', en: 'Refused' },
  notApplicable: { 'zh-CN': '不适用', en: 'Not applicable' },
  invalid: { 'zh-CN': '无效/看不清', en: 'Invalid or unreadable' },
  skipped: { 'zh-CN': '跳过', en: 'Skipped' },
  space: { 'zh-CN': '空格', en: 'Space' },
  keysHelp: {
    'zh-CN': 'Enter 下一题 · ↑ 或退格 上一题 · F2 编号 · F4 无效卷 · Esc 离开',
    en: 'Enter next · ↑ or Backspace back · F2 serial · F4 unusable · Esc leave',
  },
  unusable: { 'zh-CN': '无效卷的原因', en: 'Why is the form unusable?' },
  unusableHint: { 'zh-CN': '按数字键选择，Esc 取消', en: 'Press a digit, Esc takes it back' },
  correct: { 'zh-CN': '更正', en: 'Correct' },
  remove: { 'zh-CN': '删除', en: 'Delete' },
  correctOf: { 'zh-CN': '更正 {serial} 号', en: 'Correct serial {serial}' },
  removeOf: { 'zh-CN': '删除 {serial} 号', en: 'Delete serial {serial}' },
  keyed: { 'zh-CN': '本遍已录', en: 'Keyed in this pass' },
  keyedNone: { 'zh-CN': '还没有', en: 'None yet' },
  unusableTag: { 'zh-CN': '无效', en: 'Unusable' },
} as const satisfies Record<string, Text>

export const keyingWarningTexts = {
  noSuchKey: { 'zh-CN': '“{key}”不是这一题的选项', en: '“{key}” is not an answer to this question' },
  answerFirst: { 'zh-CN': '还没有答案；空白请按空格键', en: 'No answer yet; for a blank press Space' },
  notANumber: { 'zh-CN': '请输入数字', en: 'Enter a number' },
  outOfRange: { 'zh-CN': '超出范围 {min}–{max}', en: 'Outside {min}–{max}' },
  notADate: { 'zh-CN': '请输入日期，如 2026-03-01', en: 'Enter a date, such as 2026-03-01' },
  alreadyRanked: { 'zh-CN': '这一项已经排过', en: 'This option already has a rank' },
  againstSkip: {
    'zh-CN': '按规则 {rule} 这一题应为空。Enter 照卷面保留，退格不录。',
    en: 'By the rule {rule} this question stays empty. Enter keeps what the paper says, Backspace drops it.',
  },
} as const satisfies Record<string, Text>

/** Why a form cannot be used; the same words stand beside its row in the data. */
export const unusableTexts = {
  formBlank: { 'zh-CN': '空白卷', en: 'Blank form' },
  formIncomplete: { 'zh-CN': '缺答过多', en: 'Too many questions left out' },
  formPatterned: { 'zh-CN': '规律作答', en: 'Patterned answers' },
  formDamaged: { 'zh-CN': '破损或无法辨认', en: 'Damaged or unreadable' },
  formOutside: { 'zh-CN': '不是调查对象', en: 'Not in the survey’s population' },
} as const satisfies Record<string, Text>

/** Comparing and deciding. */
export const comparisonTexts = {
  title: { 'zh-CN': '{batch}：比对与裁定', en: '{batch}: compare and decide' },
  summary: {
    'zh-CN': '两遍都录的 {pairs} 份，{cells} 格中有 {errors} 处差异，差错率 {rate}（95% 区间 {lower}–{upper}）。',
    en: '{pairs} {pairs|form|forms} keyed twice; {errors} {errors|difference|differences} in {cells} {cells|cell|cells}, error rate {rate} (95% CI {lower}–{upper}).',
  },
  summaryNone: {
    'zh-CN': '没有两遍都录的问卷，无法估计差错率。',
    en: 'No form was keyed twice; no error rate can be given.',
  },
  differences: { 'zh-CN': '差异', en: 'Differences' },
  none: { 'zh-CN': '两遍录入完全一致。', en: 'Both passes agree.' },
  allDecided: { 'zh-CN': '全部差异已裁定。', en: 'All differences are decided.' },
  serial: { 'zh-CN': '编号', en: 'Serial' },
  item: { 'zh-CN': '题目', en: 'Question' },
  wholeForm: { 'zh-CN': '整份问卷', en: 'The whole form' },
  usable: { 'zh-CN': '有效', en: 'Usable' },
  firstValue: { 'zh-CN': '1 第一遍', en: '1 First' },
  secondValue: { 'zh-CN': '2 第二遍', en: '2 Second' },
  decided: { 'zh-CN': '裁定', en: 'Decided' },
  note: { 'zh-CN': '备注', en: 'Note' },
  keys: {
    'zh-CN': '1 取第一遍 · 2 取第二遍 · 3 另填一个值 · N 备注 · ↑↓ 移动',
    en: '1 first · 2 second · 3 another value · N note · ↑↓ move',
  },
  otherValue: { 'zh-CN': '{serial} 号 {item} 的值', en: 'Value of {item}, serial {serial}' },
  otherHint: {
    'zh-CN': '按卷面输入，与录入时的按键相同，Enter 确定，Esc 取消',
    en: 'Key what the paper says, with the keys of the form; Enter confirms, Esc takes it back',
  },
  noteOf: { 'zh-CN': '{serial} 号 {item} 的备注', en: 'Note on {item}, serial {serial}' },
  announce: {
    'zh-CN': '{serial} 号 {item}：裁定为 {value}，还有 {left} 处',
    en: 'Serial {serial}, {item}: {value} stands, {left} left',
  },
  missingForms: { 'zh-CN': '只录了一遍的问卷', en: 'Forms keyed only once' },
  missingText: {
    'zh-CN': '{serial} 号缺第 {pass} 遍',
    en: 'Serial {serial}: pass {pass} is missing',
  },
  takeAsKeyed: { 'zh-CN': '按已录的一遍采用', en: 'Take it as keyed' },
  takeAsKeyedOf: { 'zh-CN': '{serial} 号按已录的一遍采用', en: 'Take it as keyed: serial {serial}' },
  keyers: { 'zh-CN': '各录入人的差错', en: 'Errors by keyer' },
  keyer: { 'zh-CN': '录入人', en: 'Keyed by' },
  cells: { 'zh-CN': '格数', en: 'Cells' },
  errors: { 'zh-CN': '差错', en: 'Errors' },
  rate: { 'zh-CN': '差错率', en: 'Rate' },
  interval: { 'zh-CN': '95% 区间', en: '95% CI' },
  undecided: { 'zh-CN': '未裁定', en: 'Undecided' },
  accept: { 'zh-CN': '接收进数据', en: 'Accept into the data' },
  acceptText: {
    'zh-CN': '接收 {forms} 份：有效 {valid} 份，无效 {unusable} 份。发放增加 {distributed}，回收增加 {returned}。',
    en: 'Accepts {forms} {forms|form|forms}: {valid} valid, {unusable} unusable. Adds {distributed} to distributed and {returned} to returned.',
  },
  fewerThanSheet: {
    'zh-CN': '封面单回收 {returned} 份，只录入了 {forms} 份。',
    en: 'The cover sheet says {returned} came back; {forms} have been keyed.',
  },
  acceptSingle: {
    'zh-CN': '我知道没有复录的问卷未经核对',
    en: 'I know that forms keyed once have not been verified',
  },
  accepted: {
    'zh-CN': '已接收 {responses} 份，其中 {excluded} 份无效。',
    en: '{responses} {responses|form|forms} accepted, {excluded} of them unusable.',
  },
} as const satisfies Record<string, Text>

export const entryCommandTexts = {
  none: { 'zh-CN': '项目中没有录入批次。', en: 'The project holds no entry batch.' },
  line: {
    'zh-CN':
      '{name}  {state}  第一遍 {first}  第二遍 {second}  问卷 {forms}  有效 {valid}  未裁定 {open}  差错率 {rate}',
    en: '{name}  {state}  first pass {first}  second pass {second}  forms {forms}  valid {valid}  undecided {open}  error rate {rate}',
  },
} as const satisfies Record<string, Text>
