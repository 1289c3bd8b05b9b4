// The runs of the isolation check, the newest first.
import { dataOf, directory } from '../../api/client'
import { useLoad } from '../../ui/useLoad'

export const useIsolation = () => useLoad(() => dataOf(directory.GET('/isolation')))

const PLACES: Record<string, string> = { nobody: '没有登录', other_county: '别的县', other_union: '同县别的单位' }

export const placeWord = (place: string): string => PLACES[place] ?? place
