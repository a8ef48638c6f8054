import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  browser,
  call,
  choose,
  creditCode,
  enterprise,
  go,
  hazard,
  shows,
  signedIn,
  splitInTwo,
  unique,
} from './support.mjs'

test('nearly the same name is shown before a second registration, and can be confirmed to be another', async () => {
  const page = await signedIn(browser, 'committee-office')
  const first = await enterprise(page)
  await go(page, '/enterprises')
  await page.getByRole('button', { name: '新增企业' }).click()
  const drawer = page.getByRole('dialog', { name: '新增企业' })
  await drawer.getByLabel('企业名称').fill(`昆明${first.name}有限公司`)
  await drawer.getByLabel('统一社会信用代码').fill(creditCode())
  await choose(page, drawer, '属地', first.territory.name)
  await choose(page, drawer, '主要行业领域', '消防')
  await drawer.getByRole('button', { name: '登记企业' }).click()
  const alike = drawer.getByRole('region', { name: '以下企业名称相近，可能已登记' })
  await alike.getByRole('link', { name: first.name }).waitFor()
  await alike.getByText('已核对，均不是同一企业').click()
  await drawer.getByRole('button', { name: '登记企业' }).click()
  await page.getByRole('heading', { level: 1, name: `昆明${first.name}有限公司` }).waitFor()
  assert.deepEqual(page.complaints, [])
})

test('a department changes the enterprises of its sectors alone, and sees buttons on no others', async () => {
  const page = await signedIn(browser, 'department')
  const firm = await enterprise(await signedIn(browser, 'committee-office'))
  await go(page, `/enterprises/${firm.id}`)
  await page.getByRole('heading', { level: 1, name: firm.name }).waitFor()
  assert.equal(await page.getByRole('button', { name: '修改企业信息' }).count(), 0)
  assert.equal((await call(page, 'POST', `/enterprises/${firm.id}/closing`, {})).status, 403)
  const [mine] = (await call(page, 'GET', '/enterprises?sector=non-coal-mines&limit=1')).body.items
  await go(page, `/enterprises/${mine.id}`)
  await page.getByRole('button', { name: '修改企业信息' }).waitFor()
})

test('by which part of its sector an enterprise is high-risk is chosen, and a wrong division of the industry is told', async () => {
  const page = await signedIn(browser, 'committee-office')
  await go(page, '/enterprises')
  await page.getByRole('button', { name: '新增企业' }).click()
  const drawer = page.getByRole('dialog', { name: '新增企业' })
  const name = unique('浏览器测试冶炼厂')
  await drawer.getByLabel('企业名称').fill(name)
  await drawer.getByLabel('统一社会信用代码').fill(creditCode())
  await choose(page, drawer, '属地', '龙城街道')
  await choose(page, drawer, '主要行业领域', '工业商贸')
  await choose(page, drawer, '“工业商贸”中的高危子行业（不属高危则不选）', '金属冶炼')
  await page.keyboard.press('Tab')
  await drawer.getByLabel('行业代码').fill('A3110')
  await drawer.getByRole('button', { name: '登记企业' }).click()
  await drawer.getByText('按 GB/T 4754-2017，门类A的大类为01-05').waitFor()
  await drawer.getByLabel('行业代码').fill('C3110')
  await drawer.getByRole('button', { name: '登记企业' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await shows(page, '工业商贸：金属冶炼')
  await shows(page, '制造业')
  assert.deepEqual(page.complaints, [])
})

test('a telephone number is masked, and reading it in full is in the history', async () => {
  const page = await signedIn(browser, 'committee-office')
  const firm = await enterprise(page)
  await go(page, `/enterprises/${firm.id}`)
  await page.getByRole('button', { name: '修改企业信息' }).click()
  const drawer = page.getByRole('dialog', { name: '修改企业信息' })
  await drawer.getByLabel('主要负责人').fill('演示负责人')
  await drawer.getByLabel('联系电话').fill('10012345678')
  await drawer.getByLabel('理由').fill('补充联系方式')
  await drawer.getByRole('button', { name: '保存修改' }).click()
  await drawer.waitFor({ state: 'hidden' })
  await shows(page, '100****5678')
  assert.equal(await page.getByText('10012345678').count(), 0)
  await page.getByRole('button', { name: '查看完整号码' }).click()
  const dialog = page.getByRole('dialog', { name: '查看完整号码' })
  const reason = unique('通知整改')
  await dialog.getByLabel('理由').fill(reason)
  await dialog.getByRole('button', { name: '查看', exact: true }).click()
  await shows(page, '10012345678')
  await shows(page, reason)
  await page.reload()
  await shows(page, '100****5678')
  const seen = await call(page, 'GET', `/enterprises/${firm.id}/events`)
  assert.equal(JSON.stringify(seen.body).includes('10012345678'), false)
  assert.deepEqual(page.complaints, [])
})

test('a renamed enterprise is found by the name it had, and a renaming told by mistake is taken back', async () => {
  const page = await signedIn(browser, 'committee-office')
  const firm = await enterprise(page)
  const name = unique('更名后的企业')
  await go(page, `/enterprises/${firm.id}`)
  await page.getByRole('button', { name: '登记更名' }).click()
  const dialog = page.getByRole('dialog', { name: '登记更名' })
  await dialog.getByRole('button', { name: '登记', exact: true }).click()
  await dialog.getByText('请填写此项').first().waitFor()
  await dialog.getByLabel('新名称').fill(name)
  await dialog.getByLabel('理由').fill('浏览器测试更名')
  await dialog.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await shows(page, '曾用名')
  await shows(page, firm.name)
  await shows(page, '浏览器测试更名')
  await go(page, `/enterprises?text=${encodeURIComponent(firm.name)}`)
  await page.getByRole('link', { name }).first().waitFor()
  await shows(page, `曾用名：${firm.name}`)
  await go(page, `/enterprises/${firm.id}`)
  await page.getByRole('button', { name: '撤销最近一次更名' }).click()
  const undo = page.getByRole('dialog', { name: '撤销最近一次更名' })
  await undo.getByLabel('理由').fill('浏览器测试误登记')
  await undo.getByRole('button', { name: '撤销', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: firm.name }).waitFor()
  await shows(page, '浏览器测试误登记')
  assert.deepEqual(page.complaints, [])
})

test('a branch shows the line above it, and its superior shows the branch', async () => {
  const page = await signedIn(browser, 'committee-office')
  const group = await enterprise(page)
  const branch = await enterprise(page)
  await go(page, `/enterprises/${branch.id}`)
  await page.getByRole('button', { name: '登记上级单位' }).click()
  const dialog = page.getByRole('dialog', { name: '登记上级单位' })
  await pick(page, dialog, '上级单位', group.name)
  await dialog.getByLabel('理由').fill('浏览器测试设立')
  await dialog.getByRole('button', { name: '登记', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('link', { name: group.name }).click()
  await page.getByRole('heading', { level: 1, name: group.name }).waitFor()
  await page.getByRole('link', { name: branch.name }).waitFor()
  assert.deepEqual(page.complaints, [])
})

test('the successor of a merged enterprise shows what that left open', async () => {
  const page = await signedIn(browser, 'committee-office')
  const left = await hazard(page)
  const heir = await enterprise(page)
  await go(page, `/enterprises/${left.enterprise.id}`)
  await page.getByRole('button', { name: '关闭、合并或分立' }).click()
  const dialog = page.getByRole('dialog', { name: '关闭、合并或分立' })
  await pick(page, dialog, '承继单位', heir.name)
  await dialog.getByLabel('理由').fill('浏览器测试合并')
  await dialog.getByRole('button', { name: '关闭', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await shows(page, '合并关闭')
  await go(page, `/hazards/${left.id}`)
  await shows(page, `该企业已关闭，由承继单位${heir.name}制定方案、报告整改。`)
  await go(page, `/enterprises/${heir.id}`)
  await page.getByRole('heading', { name: `前身“${left.enterprise.name}”留下的隐患` }).waitFor()
  await page.getByRole('link', { name: left.description }).waitFor()
  assert.deepEqual(page.complaints, [])
})

test('what a split enterprise left open is assigned to one of its successors', async () => {
  const page = await signedIn(browser, 'committee-office')
  const left = await splitInTwo(page)
  const [heir] = (await call(page, 'GET', `/enterprises/${left.enterprise.id}`)).body.successors
  await go(page, `/enterprises/${left.enterprise.id}`)
  await page.getByRole('heading', { name: '分立前未办结的记录' }).waitFor()
  const records = page.getByRole('region', { name: '分立前未办结的记录' })
  await records.getByText('未指定承继单位').waitFor()
  await choose(page, records, `${left.number}的承继单位`, heir.name)
  await records.getByLabel('理由').fill('该场所划归其所有')
  await records.getByRole('button', { name: '保存指定（1条）' }).click()
  await records.getByLabel('理由').waitFor({ state: 'hidden' })
  await shows(page, '指定未办结记录的承继单位')
  await go(page, `/hazards/${left.id}`)
  await shows(page, `该企业已分立，由承继单位${heir.name}继续办理。`)
  await shows(page, `${heir.name}：该场所划归其所有`)
  assert.deepEqual(page.complaints, [])
})

test('with the split itself everything that is open is given to one of the successors', async () => {
  const page = await signedIn(browser, 'committee-office')
  const left = await hazard(page)
  const [heir, other] = [await enterprise(page), await enterprise(page)]
  await go(page, `/enterprises/${left.enterprise.id}`)
  await page.getByRole('button', { name: '关闭、合并或分立' }).click()
  const dialog = page.getByRole('dialog', { name: '关闭、合并或分立' })
  await pick(page, dialog, '承继单位', heir.name)
  await pick(page, dialog, '承继单位', other.name)
  // the list of enterprises is open as long as its field has the focus
  await dialog.getByLabel('理由').focus()
  await page.getByRole('option').first().waitFor({ state: 'hidden' })
  await choose(page, dialog, `${left.number}的承继单位`, heir.name)
  await dialog.getByLabel('理由').fill('浏览器测试分立')
  await dialog.getByRole('button', { name: '关闭', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await go(page, `/hazards/${left.id}`)
  await shows(page, `该企业已分立，由承继单位${heir.name}继续办理。`)
  assert.deepEqual(page.complaints, [])
})

/** Types a name and chooses the enterprise that is found by it. */
async function pick(page, within, label, name) {
  await within.getByLabel(label).fill(name)
  await page.getByRole('option', { name }).first().click()
}
