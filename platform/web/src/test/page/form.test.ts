import { expect, it, vi } from 'vitest'
import { Problem } from '../../main/page/api/problem'

// where the language is remembered
vi.stubGlobal('localStorage', { getItem: () => null })
const { useForm } = await import('../../main/page/app/form')

it('what was refused is no longer said of a field that was changed', async () => {
  const form = useForm(() => ({ title: '', description: '' }))
  await form.submit(() => {
    throw new Problem(422, 'invalid-input', '填写内容有误', '', [
      { pointer: '/title', code: 'required', message: '请填写标题。' },
      { pointer: '/description', code: 'required', message: '请填写情况。' },
    ])
  })
  expect(form.faults.value).toEqual({ title: '请填写标题。', description: '请填写情况。' })
  form.model.title = '标题'
  expect(form.faults.value).toEqual({ description: '请填写情况。' })
})
