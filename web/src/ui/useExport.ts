// A sheet made by a service: fetched, so that a refusal can be read, and saved under its own name.
import { useAct } from './useAct'

interface Reply {
  data?: unknown
  response: Response
}

export function useExport() {
  const { busy, problem, run } = useAct()

  async function save(ask: () => Promise<Reply>): Promise<void> {
    await run(async () => {
      const { data, response } = await ask()
      const link = document.createElement('a')
      link.href = URL.createObjectURL(data as Blob)
      link.download = nameOf(response)
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
    })
  }

  return { busy, problem, save }
}

// Some browsers read the file only after the click has returned.
const KEPT_MS = 60_000

function nameOf(response: Response): string {
  const found = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '')
  return found?.[1] ? decodeURIComponent(found[1]) : '导出.xlsx'
}
