// The campaign from end to end, by the people whose work it is and on the pages that they do it on: what one of them does,
// the next one finds. A picture is kept of each station at the widths of a desk and of a phone.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { look } from './looked.mjs'
import {
  PHONE,
  PHOTO,
  PHOTO_AFTER,
  browser,
  call,
  choose,
  day,
  daysAhead,
  find,
  go,
  shows,
  signedIn,
  step,
  unique,
} from './support.mjs'

/** What the story leaves behind: where each record is, and what was done to it. */
const RECORDS = []

test('a firm that checks itself, reports and plans is safe from the inspector who arrives later', async () => {
  const firm = await signedIn(browser, 'enterprise', PHONE)
  const [own] = await got(firm, '/enterprises?limit=1').then((page) => page.items)
  const description = unique('自查发现的重大隐患')
  await go(firm, '/self-checks/new')
  await find(firm, firm, '企业', own.name)
  await choose(firm, firm, '检查范围', '行业检查清单')
  await choose(firm, firm, '主要负责人带队', '是')
  await firm.getByLabel('带队人').fill('张某')
  await firm.getByRole('button', { name: '登记', exact: true }).click()
  const check = await idAt(firm, 'self-checks')
  await firm.getByRole('button', { name: '填写检查表' }).click()
  const { checklists } = await got(firm, `/self-checks/${check}`)
  const items = checklists.flatMap((list) => list.items)
  await firm.getByRole('button', { name: '全部检查项' }).click()
  await firm
    .locator('ol.overview button')
    .nth(items.findIndex((item) => item.severity === 'major'))
    .click()
  await firm.getByRole('button', { name: '不符合' }).click()
  await firm.getByLabel('检查情况').fill(description)
  await firm.getByLabel('具体部位').fill('一号车间')
  await look(firm, '01-self-check-sheet')
  await firm.getByRole('button', { name: '登记隐患' }).click()
  await shows(firm, '已登记隐患')
  await go(firm, `/self-checks/${check}`)
  await firm.getByRole('button', { name: '填写检查表' }).waitFor()
  await look(firm, '02-self-check')

  await go(firm, '/hazards')
  await firm.getByRole('link', { name: description }).first().click()
  const found = await got(firm, `/hazards/${await idAt(firm, 'hazards')}`)
  assert.equal(found.level, 'major')
  assert.equal(found.source, 'self-check')
  await step(
    firm,
    '制定整改方案',
    async (plan) => {
      await plan.getByLabel('整改责任人').fill('主要负责人')
      await plan.getByLabel('整改资金（元）').fill('1000')
      await plan.getByLabel('整改措施').fill('清除堵塞')
      await day(plan, '整改期限', daysAhead(20))
      await plan.getByLabel('应急预案').fill('专人值守')
      await look(firm, '03-plan-dialog')
    },
    '保存方案',
  )
  await shows(firm, '1,000.00 元')
  await look(firm, '04-planned')

  const office = await signedIn(browser, 'committee-office')
  await go(office, '/inspections/new')
  await find(office, office, '企业', own.name)
  await choose(office, office, '检查方式', '四不两直')
  await choose(office, office, '检查范围', '六项工作抽查')
  await office.getByRole('button', { name: '安排检查', exact: true }).click()
  await step(office, '开始检查', async () => {})
  await office.getByRole('button', { name: '填写检查表' }).waitFor()
  const inspection = await got(office, `/inspections/${await idAt(office, 'inspections')}`)
  await look(office, '05-inspection')
  const opened = await openCase(office, found, '检查中发现的重大隐患', inspection)
  await shows(office, '检查开始')
  await look(office, '06-safe-harbour')
  await office.getByRole('button', { name: '登记决定', exact: true }).click()
  const decision = office.getByRole('dialog', { name: '登记决定' })
  await fine(office, decision, '企业', '20000')
  await decision.getByRole('button', { name: '登记决定' }).click()
  const refusal = decision.getByText(`隐患${found.number}由企业自查发现`).first()
  await refusal.waitFor()
  assert.match(await refusal.innerText(), /已落实整改措施，均早于.*依法不予行政处罚/)
  await look(office, '07-penalty-refused')
  await decision.getByRole('button', { name: '取消' }).click()
  assert.deepEqual((await got(office, `/cases/${opened}`)).decisions, [])

  await firm.reload()
  await rectify(firm, '08-rectification-dialog')
  await look(firm, '08-rectified')
  RECORDS.push(
    { at: `/self-checks/${check}`, steps: ['登记', '填写检查表', '登记隐患'] },
    { at: `/hazards/${found.id}`, steps: ['登记', '制定方案', '报告整改完成'], paired: true },
    { at: `/inspections/${inspection.id}`, steps: ['登记', '开始检查'] },
    { at: `/cases/${opened}`, steps: ['登记'] },
  )
  for (const page of [office, firm]) {
    assert.deepEqual(page.complaints, [])
  }
})

test('an overdue hazard is listed, punished twice, and closed by the listing authority alone', async () => {
  const office = await signedIn(browser, 'committee-office')
  const firm = await signedIn(browser, 'enterprise')
  const department = await signedIn(browser, 'department')
  const [own] = await got(firm, '/enterprises?limit=1').then((page) => page.items)
  const { items } = await got(department, '/hazards?overdue=true&level=major&stage=planned&limit=50')
  const neglected = items.find(
    (one) => one.ground === 'judgement-standard' && !one.listing && one.enterprise.id !== own.id,
  )
  assert.ok(neglected, 'the year has an overdue hazard that is not listed')
  await go(office, `/hazards?overdue=true&level=major&text=${neglected.number}`)
  await shows(office, '逾期')
  await look(office, '09-ledger-overdue')
  await office.getByRole('link', { name: neglected.description }).first().click()
  await step(office, '挂牌督办', async (dialog) => {
    await choose(office, dialog, '挂牌机关', '昆明市呈贡区人民政府')
    await day(dialog, '督办期限', daysAhead(0))
    await dialog.getByLabel('挂牌文号').fill(unique('测试督'))
    await look(office, '10-listing-dialog')
  })
  await shows(office, '挂牌督办中')
  const supervision = await idAt(office, 'supervisions')
  await look(office, '11-listed')

  const opened = await openCase(office, neglected, '挂牌后仍未整改')
  await shows(office, '尚不完整')
  await punish(office, '企业', '20000')
  await punish(office, '企业', '50000')
  await look(office, '12-firm-punished')
  await punish(office, '主要负责人', '10000')
  await shows(office, '已满足')
  await look(office, '13-both-punished')
  const { decisions } = await got(office, `/cases/${opened}`)
  assert.deepEqual(
    decisions.map((one) => one.subject),
    ['enterprise', 'enterprise', 'principal'],
  )

  await go(office, `/hazards/${neglected.id}`)
  await rectify(office, '14-rectification-dialog')
  await go(department, `/hazards/${neglected.id}`)
  await shows(department, '挂牌隐患只能由挂牌机关验收')
  assert.equal(await department.getByRole('button', { name: '验收销号' }).count(), 0)
  await look(office, '15-waits-for-acceptance')
  await office.getByRole('button', { name: '验收销号' }).click()
  await shows(office, '已销号')
  await look(office, '16-accepted')
  await office.getByRole('link', { name: '查看督办记录' }).click()
  await step(office, '摘牌', async (dialog) => {
    await dialog.getByLabel('摘牌文号').fill(unique('测试摘'))
  })
  await shows(office, '已摘牌')
  await look(office, '17-off-the-list')
  RECORDS.push(
    { at: `/hazards/${neglected.id}`, steps: ['报告整改完成', '验收销号'], paired: true, closed: true },
    { at: `/supervisions/${supervision}`, steps: ['登记'], closed: true },
    { at: `/cases/${opened}`, steps: ['登记'] },
  )
  for (const page of [office, firm, department]) {
    assert.deepEqual(page.complaints, [])
  }
})

test('the four lists of a risk reach what the plan asks for', async () => {
  const office = await signedIn(browser, 'committee-office')
  const [mine] = await got(office, '/enterprises?sector=non-coal-mines&limit=1').then((page) => page.items)
  await go(office, '/risks/new')
  await find(office, office, '企业', mine.name)
  await choose(office, office, '行业领域', '非煤矿山')
  await office.getByLabel('风险点名称').fill(unique('高陡边坡'))
  await office.getByRole('button', { name: '登记', exact: true }).click()
  const id = await idAt(office, 'risks')
  await look(office, '18-risk-begun')
  await fill(office, '重大风险基础信息清单', async (drawer) => {
    await type(drawer, {
      风险描述: '雨季易失稳',
      风险详细地址: '龙城街道',
      '危险特性及影响范围 · 可能造成的人员最大伤亡数': '3',
      '危险特性及影响范围 · 可能造成的最大直接经济损失（元）': '800000',
      '危险特性及影响范围 · 社会影响': '影响道路通行',
    })
    await chooseOne(office, drawer, '危险特性及影响范围 · 可能导致的事故类型', '坍塌')
  })
  await fill(office, '责任分工信息清单', async (drawer) => {
    await chooseOne(office, drawer, '行业监管部门及责任人电话 · 部门', '区应急局')
    await type(drawer, {
      '行业监管部门及责任人电话 · 责任人': '李某',
      '行业监管部门及责任人电话 · 电话': '13900000001',
      '生产经营单位主要负责人和电话 · 主要负责人': '王某',
      '生产经营单位主要负责人和电话 · 电话': '13900000002',
    })
  })
  await fill(office, '防控措施清单', async (drawer) => {
    await type(drawer, { '生产经营单位采取的管控措施（简要描述）': '每日巡查' })
    await chooseOne(office, drawer, '属地政府或监管部门采取的监管措施', '挂牌督办')
  })
  await fill(office, '应急处置清单', async (drawer) => {
    await type(drawer, { '主要应急措施（简要描述）': '停止作业，撤离人员' })
    await drawer.getByRole('button', { name: '增加一行' }).click()
    await type(drawer, { '物资类别 1': '救援器材', '名称 1': '担架', '数量 1': '2' })
    await look(office, '19-risk-list')
  })
  await office.getByRole('radio', { name: '是' }).click({ force: true })
  await shows(office, '四个清单已完成')
  await look(office, '20-risk-complete')
  const risk = await got(office, `/risks/${id}`)
  assert.equal(risk.state, 'complete')
  const street = (await got(office, '/risk-goal')).territories.find((one) => one.unit.id === risk.territory.id)
  await go(office, '/risk-goal')
  const figure = office
    .getByRole('button', { name: `${street.unit.name} 已完成 ${street.extent.figures.complete}`, exact: true })
    .first()
  await figure.waitFor()
  await look(office, '21-risk-goal')
  await figure.click()
  await office.getByText(risk.number).first().waitFor()
  RECORDS.push({ at: `/risks/${id}`, steps: ['登记'] })
  assert.deepEqual(office.complaints, [])
})

test('each record opens with its history and its documents, and its evidence can be taken away', async () => {
  const office = await signedIn(browser, 'committee-office')
  assert.equal(RECORDS.length, 8)
  for (const record of RECORDS) {
    await go(office, record.at)
    // the page before it has a history as well
    await office.locator(`a[href$="${record.at}/evidence.zip"]`).waitFor()
    await office.getByRole('heading', { name: '办理记录' }).waitFor()
    for (const step of record.steps) {
      await office.locator('ol.events strong', { hasText: step }).first().waitFor()
    }
    if (!record.closed) {
      await attach(office, record.paired ? '整改前' : null, `${unique('佐证')}.png`)
    }
    const [pack] = await Promise.all([
      office.waitForEvent('download'),
      office.getByRole('link', { name: '导出证据包' }).click(),
    ])
    const zip = await readFile(await pack.path())
    assert.equal(zip.subarray(0, 2).toString(), 'PK')
    if (!record.closed || record.paired) {
      assert.ok(zip.includes('attachments/01'), `${record.at}: the document is in the pack`)
    }
  }
  await look(office, '22-evidence')
  assert.deepEqual(office.complaints, [])
})

test('everything that happened is proven', async () => {
  const auditor = await signedIn(browser, 'audit-administrator')
  await go(auditor, '/audit')
  await auditor.getByRole('button', { name: '开始核验' }).click()
  await auditor.getByText('审计记录完整，未发现改动').waitFor()
  await shows(auditor, '报表数字与台账一致')
  await look(auditor, '23-audit')
  assert.deepEqual(auditor.complaints, [])
})

/** Opens a case from the page of a hazard, on the ground of an inspection where one is given. */
async function openCase(page, hazard, description, inspection) {
  await go(page, `/hazards/${hazard.id}`)
  await page.getByRole('button', { name: '立案', exact: true }).click()
  await shows(page, hazard.enterprise.name)
  await page.getByLabel('案由').fill('排查整治不力')
  await page.getByLabel('案情').fill(description)
  if (inspection) {
    await chooseOne(page, page, /^依据的检查/, new RegExp(inspection.number))
  }
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '排查整治不力' }).waitFor()
  return idAt(page, 'cases')
}

async function punish(page, subject, amount) {
  await step(page, '登记决定', (dialog) => fine(page, dialog, subject, amount))
}

async function fine(page, dialog, subject, amount) {
  await choose(page, dialog, '决定种类', '罚款')
  await choose(page, dialog, '对象', subject)
  if (subject === '主要负责人') {
    await dialog.getByLabel('主要负责人姓名').fill('李某')
  }
  await dialog.getByLabel('罚款金额（元）').fill(amount)
  await dialog.getByLabel('文书号').fill(unique('测试罚'))
  await dialog.getByLabel('法律依据').fill('执法人员填写的依据')
  await dialog.getByLabel('决定内容').fill('罚款')
}

/** Reports that the work is done, with a picture of it, as the page shows. */
async function rectify(page, name) {
  await step(
    page,
    '报告整改完成',
    async (dialog) => {
      await dialog.getByLabel('整改完成情况').fill(unique('已整改'))
      const picture = { name: '整改后.png', mimeType: 'image/png', buffer: PHOTO_AFTER }
      await dialog.locator('input[type=file]').setInputFiles(picture)
      await look(page, name)
    },
    '提交',
  )
  await page.getByRole('img', { name: '整改后照片：整改后.png' }).waitFor()
}

/** Fills in one of the four lists, and saves it. */
async function fill(page, list, work) {
  const fills = page.getByRole('button', { name: '填写' })
  await page
    .locator('section.card', { hasText: list })
    .filter({ has: fills })
    .getByRole('button', { name: '填写' })
    .click()
  const drawer = page.getByRole('dialog')
  await work(drawer)
  await drawer.getByRole('button', { name: '保存' }).click()
  await drawer.waitFor({ state: 'hidden' })
}

async function type(within, values) {
  for (const [label, value] of Object.entries(values)) {
    await within.getByLabel(label, { exact: true }).first().fill(value)
  }
}

/** Chooses in a list that stays open for more, and closes it. */
async function chooseOne(page, within, label, option) {
  await within.getByLabel(label).first().press('ArrowDown')
  await page.getByRole('option', { name: option }).first().click()
  await page.keyboard.press('Tab')
}

/** The id of the record that the page shows, once it does. */
async function idAt(page, kind) {
  const address = new RegExp(`#/${kind}/([0-9a-f-]{36})$`)
  await page.waitForURL(address)
  return address.exec(page.url())[1]
}

/** Adds a picture to the record that the office looks at: of before, or as a document. */
async function attach(office, purpose, name) {
  if (purpose) {
    await office.locator('label', { hasText: purpose }).first().click()
  }
  const picture = { name, mimeType: 'image/png', buffer: PHOTO }
  await office.locator('input[type=file]').first().setInputFiles(picture)
  await (purpose ? office.getByRole('img', { name: `${purpose}照片：${name}` }) : office.getByText(name))
    .first()
    .waitFor()
}

/** What the platform knows that no page tells in so many words. */
async function got(page, path) {
  const answer = await call(page, 'GET', path)
  assert.equal(answer.status, 200, `${path}: ${JSON.stringify(answer.body)}`)
  return answer.body
}
