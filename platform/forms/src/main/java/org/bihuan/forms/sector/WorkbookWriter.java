package org.bihuan.forms.sector;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.forms.sheet.RowHeight;
import org.bihuan.forms.sheet.SheetStyles;

/** Writes the sheets with their headings, lists to choose from and lines. */
final class WorkbookWriter {
    private static final String DEPARTMENTS = "部门";
    private static final String HELP = "说明";
    private static final List<String> HELP_LINES = List.of(
            "一个文件就是一个行业：在“行业信息”写名称和版本，在“职责栏目”至少写一个牵头部门，在“检查项”逐条写检查内容，在“标准”写所引用的文件。",
            "One file is one sector: its name and version, at least one lead department, its items, and the documents they rest on.",
            "前三行是标题，请勿改动；第二行的英文是列的名称，列可以换位置。标明“示例”的行不读取，可以删除。",
            "The first three lines are headings. The second names the column, so columns may change places. Lines marked 示例 are not read.",
            "一个检查项有几条依据时，在它下面的行只填依据各列，编号留空。",
            "Where an item has several bases, fill in only the basis columns in the lines below it and leave the id blank.",
            "日期写成 2023-06-01；不要合并单元格，不要用公式；编号用半角小写字母、数字和连字符。",
            "Days are written 2023-06-01. No merged cells, no formulas. Ids have a-z, 0-9 and hyphens.",
            "检查项编号永不重用；不再使用的填停用日，不要删除。每次修改都要增大内容版本。",
            "An item's id is never used again; retire an item by its last day, never delete it. Every change makes the version grow.",
            "写好后，系统管理员在“行业模块”页面选择本文件：问题逐个单元格列出；没有问题就显示影响，确认后安装。",
            "A system administrator then chooses this file on the page 行业模块: faults are listed by cell; without any, it shows the impact and installs.");

    private final XSSFWorkbook workbook;
    private final OrganisationService departments;
    private final SheetStyles styles;

    WorkbookWriter(XSSFWorkbook workbook, OrganisationService departments) {
        this.workbook = workbook;
        this.departments = departments;
        this.styles = new SheetStyles(workbook);
    }

    void write(Map<Layout, List<Map<String, String>>> lines) {
        for (Layout layout : Layout.values()) {
            Sheet sheet = workbook.createSheet(layout.sheet());
            List<Map<String, String>> own = lines.getOrDefault(layout, List.of());
            if (layout.isForm()) {
                form(sheet, layout, own.get(0));
            } else {
                table(sheet, layout, own);
            }
        }
        help();
        departments();
        workbook.setActiveSheet(0);
    }

    void to(OutputStream stream) throws IOException {
        workbook.write(stream);
    }

    private void form(Sheet sheet, Layout layout, Map<String, String> answers) {
        line(sheet, 0, List.of("项目", "键", "内容", "说明"), styles.heading);
        line(sheet, 1, List.of("item", "key", "value", "note"), styles.key);
        for (int i = 0; i < layout.columns().size(); i++) {
            Column column = layout.columns().get(i);
            int number = Layout.FIRST_LINE - 1 + i;
            Row row = sheet.createRow(number);
            cell(row, 0, column.zh(), styles.label);
            cell(row, 1, column.key(), styles.key);
            cell(row, 2, answers.getOrDefault(column.key(), ""), styles.text);
            cell(row, 3, column.hint(), styles.hint);
            choices(sheet, column, number, number, 2);
        }
        widths(sheet, List.of(18, 14, 44, 70));
        sheet.createFreezePane(0, 2);
    }

    private void table(Sheet sheet, Layout layout, List<Map<String, String>> lines) {
        List<Column> columns = layout.columns();
        line(sheet, 0, columns.stream().map(Column::zh).toList(), styles.heading);
        line(sheet, 1, columns.stream().map(Column::key).toList(), styles.key);
        line(sheet, 2, columns.stream().map(Column::hint).toList(), styles.hint);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setDefaultColumnStyle(i, styles.text);
            choices(sheet, columns.get(i), Layout.FIRST_ROW - 1, WorkbookReader.MOST_ROWS, i);
        }
        int number = Layout.FIRST_ROW - 1;
        for (Map<String, String> texts : lines) {
            Row row = sheet.createRow(number);
            boolean example = texts.containsValue(Layout.EXAMPLE);
            for (int i = 0; i < columns.size(); i++) {
                String text = texts.getOrDefault(columns.get(i).key(), "");
                if (!text.isEmpty()) {
                    cell(row, i, text, example ? styles.example : styles.text);
                }
            }
            number++;
        }
        widths(sheet, columns.stream().map(Column::width).toList());
        sheet.createFreezePane(1, Layout.FIRST_ROW - 1);
    }

    /** A list to choose from. Other words may be written: they are told when the file is read, all at once. */
    private void choices(Sheet sheet, Column column, int first, int last, int at) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        List<String> offered = column.choice().offered();
        if (!offered.isEmpty()) {
            choose(sheet, helper, helper.createExplicitListConstraint(offered.toArray(String[]::new)), first, last, at);
        } else if (column.department()) {
            String from = "'" + DEPARTMENTS + "'!$A$1:$A$" + names().size();
            choose(sheet, helper, helper.createFormulaListConstraint(from), first, last, at);
        }
    }

    private static void choose(
            Sheet sheet, DataValidationHelper helper, DataValidationConstraint list, int first, int last, int at) {
        DataValidation validation = helper.createValidation(list, new CellRangeAddressList(first, last, at, at));
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    private void help() {
        Sheet sheet = workbook.createSheet(HELP);
        for (int i = 0; i < HELP_LINES.size(); i++) {
            cell(sheet.createRow(i), 0, HELP_LINES.get(i), i % 2 == 0 ? styles.text : styles.hint);
        }
        widths(sheet, List.of(140));
    }

    private void departments() {
        Sheet sheet = workbook.createSheet(DEPARTMENTS);
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            cell(sheet.createRow(i), 0, names.get(i), styles.text);
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private List<String> names() {
        return departments.all().stream()
                .filter(one -> one.active() && one.kind() == Organisation.Kind.DEPARTMENT)
                .map(Organisation::shortName)
                .distinct()
                .toList();
    }

    private static void line(Sheet sheet, int number, List<String> texts, CellStyle style) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.size(); i++) {
            cell(row, i, texts.get(i), style);
        }
    }

    private static void cell(Row row, int at, String text, CellStyle style) {
        var cell = row.createCell(at);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static void widths(Sheet sheet, List<Integer> characters) {
        for (int i = 0; i < characters.size(); i++) {
            sheet.setColumnWidth(i, characters.get(i) * 256);
        }
        sheet.forEach(row -> RowHeight.fit(row, characters::get));
    }
}
