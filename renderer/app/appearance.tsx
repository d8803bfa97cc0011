import { TranslationOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { shellTexts } from '#shared/messages/app/shell.ts'
import { Choice } from '../ui/forms/choice.tsx'
import { useLanguage } from '../ui/language/language-context.tsx'
import { useSay } from '../ui/language/use-say.ts'
import { useTheme } from '../ui/theme/theme-context.tsx'

/** Theme and language, switched in place. */
export function Appearance() {
  const say = useSay()
  const { language, setLanguage } = useLanguage()
  const { choice, setChoice } = useTheme()
  return (
    <div className="appearance">
      <Choice
        label={say(shellTexts.theme)}
        value={choice}
        onChange={setChoice}
        options={[
          { value: 'light', label: say(shellTexts.themeLight) },
          { value: 'dark', label: say(shellTexts.themeDark) },
          { value: 'system', label: say(shellTexts.themeSystem) },
        ]}
      />
      <Button
        type="text"
        icon={<TranslationOutlined aria-hidden="true" />}
        lang={language === 'zh-CN' ? 'en' : 'zh-CN'}
        onClick={() => setLanguage(language === 'zh-CN' ? 'en' : 'zh-CN')}
      >
        {say(shellTexts.switchLanguage)}
      </Button>
    </div>
  )
}
