import { LockOutlined, UnlockOutlined } from '@ant-design/icons'
import { commonTexts } from '#shared/messages/app/common.ts'
import { personalKindTexts, privacyTreatmentTexts } from '#shared/messages/app/privacy.ts'
import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import { useSay } from '../../ui/language/use-say.ts'

/** Shows in the list of columns which ones hold personal data and what becomes of them. */
export function PrivacyMark({ variable }: { readonly variable: MappedVariable }) {
  const say = useSay()
  const { privacy, role } = variable
  if (privacy === undefined || role === 'ignore') return null
  const text = `${say(personalKindTexts[privacy.kind])}${say(commonTexts.colon)}${say(privacyTreatmentTexts[privacy.treatment])}`
  const Icon = privacy.treatment === 'keep' ? UnlockOutlined : LockOutlined
  return (
    <span className={privacy.treatment === 'keep' ? 'tone-warn privacy-mark' : 'soft privacy-mark'} title={text}>
      {' '}
      <Icon aria-label={text} />
    </span>
  )
}
