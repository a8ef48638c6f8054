package org.bihuan.api.attachment;

import org.bihuan.api.problem.MessageCode;

/** What can be wrong with a file. */
public enum AttachmentFault implements MessageCode {
    EMPTY_FILE,
    /** It is none of the types that are kept. */
    UNKNOWN_FILE_TYPE,
    /** A photo in a format (HEIC, AVIF) that most computers cannot show. */
    HEIC_PHOTO,
    /** A photo in the format WebP. */
    WEBP_PHOTO,
    /** A document in the format of before 2007, or an encrypted one: what it holds cannot be looked through. */
    OLD_OFFICE_FILE,
    /** A document with macros or with embedded programs. */
    MACRO_FILE,
    /** A compressed file that grows beyond measure when it is unpacked. */
    SWOLLEN_FILE,
    /** The photo has too many pixels. Argument: the limit in millions. */
    TOO_MANY_PIXELS,
    /** The photo ends before its last line. */
    PHOTO_CUT_SHORT,
    /** The photo is longer or higher than any camera takes one. Argument: the limit in pixels. */
    PHOTO_TOO_LONG,
    /** The file is damaged, or is not what it begins like. */
    BROKEN_FILE,
    /** The caption is what it was. */
    CAPTION_AS_BEFORE
}
