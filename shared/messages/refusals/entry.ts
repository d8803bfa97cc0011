import type { Text } from '../language.ts'

/** Refusals of the keyed entry of paper forms. */
export const entryRefusals = {
  entryBatchMissing: {
    'zh-CN': '找不到这个录入批次，可能已被删除或撤销。请回到批次列表重新选择。',
    en: 'This entry batch was not found; it may have been removed or undone. Go back to the list of batches and choose again.',
  },
  entryBatchNameTaken: {
    'zh-CN': '已经有一个名为“{name}”的录入批次。请换一个名称。',
    en: 'There is an entry batch called “{name}” already. Choose another name.',
  },
  entryBatchAccepted: {
    'zh-CN': '批次“{batch}”已经接收进数据，不能再录入或修改。如需修改，请先撤销“接收录入批次”。',
    en: 'The batch “{batch}” has been accepted into the data and cannot be keyed or changed any more. To change it, first undo “accepting an entry batch”.',
  },
  entryBatchHasForms: {
    'zh-CN': '批次“{batch}”中已有 {forms} 份录入的问卷，不能删除。请先删除这些问卷。',
    en: 'The batch “{batch}” holds {forms} keyed {forms|form|forms} and cannot be removed. Remove {forms|this form|these forms} first.',
  },
  entryVariableKeyed: {
    'zh-CN': '批次“{batch}”正在按“{variable}”录入纸质问卷，暂时不能改名。请先接收或删除这个批次，再改名。',
    en: 'Paper forms of the batch “{batch}” are being keyed under the name “{variable}”, so it cannot be renamed yet. Accept or remove the batch first.',
  },
  entryFieldsFixed: {
    'zh-CN': '批次“{batch}”已录入 {forms} 份问卷，题目和跳答规则不能再改。请为改过的问卷新建一个批次。',
    en: 'With {forms} {forms|form|forms} keyed, the questions and skip rules of the batch “{batch}” are fixed. Make a new batch for the changed form.',
  },
  entryCountsContradict: {
    'zh-CN': '回收数 {returned} 大于发放数 {distributed}。请核对封面单。',
    en: 'Returned ({returned}) is more than distributed ({distributed}). Check the cover sheet.',
  },
  entryWaveMissing: {
    'zh-CN': '这项调查按“{variable}”分期。请填写本批问卷属于哪一期。',
    en: 'This survey tells its waves apart by “{variable}”. Enter the wave the forms of this batch belong to.',
  },
  entryBadSkipRule: {
    'zh-CN': '跳答规则“{rule}”不成立：条件题和被跳过的题都必须在问卷中，且被跳过的题必须排在条件题之后。',
    en: 'The skip rule “{rule}” cannot hold: its fields have to be on the form, and what is skipped has to come after the question asked.',
  },
  entryKeyingClosed: {
    'zh-CN': '批次“{batch}”已结束录入、进入比对。要继续录入，请先点“继续录入”。',
    en: 'Keying of the batch “{batch}” has ended and it is being compared. To key more, choose “Go on keying” first.',
  },
  entryNotComparing: {
    'zh-CN': '批次“{batch}”还在录入，两遍录入的结果要到结束录入后才能比对。',
    en: 'The batch “{batch}” is still being keyed; the two keyings are compared after keying has ended.',
  },
  entryDraftOpen: {
    'zh-CN': '{keyer} 还有一份没有录完的问卷（{serial} 号）。请先录完或放弃它，再结束录入。',
    en: '{keyer} has a form in hand (serial {serial}). Finish or discard it before ending the keying.',
  },
  entrySerialTaken: {
    'zh-CN': '批次“{batch}”的本遍录入中已有 {serial} 号问卷（{keyer} 录入）。请核对纸面编号。',
    en: 'Serial {serial} has been keyed in this pass of the batch “{batch}” already (by {keyer}). Check the number on the paper.',
  },
  entryPaperIdTaken: {
    'zh-CN': '问卷编号“{paperId}”在本遍录入中已用于 {serial} 号。请核对纸面编号。',
    en: 'The paper number “{paperId}” belongs to serial {serial} in this pass already. Check the number on the paper.',
  },
  entrySameKeyer: {
    'zh-CN': '{serial} 号问卷的第一遍就是 {keyer} 录入的，第二遍必须由另一个人录入。',
    en: 'Serial {serial} was keyed by {keyer} in the first pass; the second keying has to be by another person.',
  },
  entryOtherKeyer: {
    'zh-CN': '{serial} 号问卷由 {keyer} 录入，只能由本人更正。不同意见请在比对时裁定。',
    en: 'Serial {serial} was keyed by {keyer}, who alone may correct it. Decide differing readings when the keyings are compared.',
  },
  entryFormIncomplete: {
    'zh-CN': '{serial} 号问卷还不能保存：“{variable}”没有录入，或者与跳答规则不符而未确认。',
    en: 'Serial {serial} cannot be saved yet: “{variable}” has not been keyed, or is against a skip rule and not confirmed.',
  },
  entryValueNotAllowed: {
    'zh-CN': '{serial} 号问卷的“{variable}”不能取值“{value}”。请按编码簿中的选项录入。',
    en: 'Serial {serial}: “{variable}” cannot be “{value}”. Key one of the codebook’s answers.',
  },
  entryNoDifference: {
    'zh-CN': '{serial} 号问卷的“{variable}”两遍录入没有差异，不需要裁定。',
    en: 'Serial {serial}: the two keyings of “{variable}” do not differ; there is nothing to decide.',
  },
  entryStillOpen: {
    'zh-CN': '批次“{batch}”还不能接收：{differences} 处差异未裁定，{forms} 份问卷缺一遍录入。',
    en: 'The batch “{batch}” cannot be accepted yet: {differences} {differences|difference is|differences are} undecided and {forms} {forms|form lacks|forms lack} a keying.',
  },
  entryBatchEmpty: {
    'zh-CN': '批次“{batch}”里还没有录入任何问卷。',
    en: 'No form has been keyed in the batch “{batch}” yet.',
  },
  entrySingleUnconfirmed: {
    'zh-CN': '批次“{batch}”只录入了一遍，录入错误无法发现。请确认承担这一风险后再接收，或改为双人录入。',
    en: 'The batch “{batch}” was keyed once, so keying errors cannot be seen. Confirm that you accept this, or switch to double entry.',
  },
  entryMoreThanReturned: {
    'zh-CN': '批次“{batch}”录入了 {forms} 份问卷，封面单上却只回收了 {returned} 份。请先更正回收数。',
    en: 'The batch “{batch}” holds {forms} keyed {forms|form|forms}, but its cover sheet says that {returned} came back. Correct the number returned first.',
  },
} as const satisfies Record<string, Text>
