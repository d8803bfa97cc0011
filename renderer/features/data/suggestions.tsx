import { Button } from 'antd'

/** More would be a list to search, not a help. */
const most = 12

/** Texts that are often wanted in the field above, to be taken with one click. */
export function Suggestions({ texts, onTake }: { texts: readonly string[]; onTake: (text: string) => void }) {
  if (texts.length === 0) return null
  return (
    <p className="data-suggestions">
      {texts.slice(0, most).map((text) => (
        <Button key={text} size="small" onClick={() => onTake(text)}>
          {text}
        </Button>
      ))}
    </p>
  )
}
