package org.bihuan.forms.sector;

/**
 * A column, or a line of the sector's sheet.
 *
 * @param key its name for ever, in the second line of headings; that of the files, where there is one
 * @param zh its Chinese heading
 * @param hint what belongs there, in Chinese and English
 * @param width in characters
 * @param choice the words to choose from
 * @param department whether a department belongs there
 */
record Column(String key, String zh, String hint, int width, Choice choice, boolean department) {
    static Column text(String key, String zh, String hint, int width) {
        return new Column(key, zh, hint, width, Choice.NONE, false);
    }

    static Column choice(String key, String zh, String hint, Choice choice) {
        return new Column(key, zh, hint, 18, choice, false);
    }

    static Column department(String key, String zh, String hint) {
        return new Column(key, zh, hint, 22, Choice.NONE, true);
    }
}
