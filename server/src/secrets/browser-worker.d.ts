/** A browser's type, which the declarations of `altcha-lib` name for a part of it that is not for servers. */
declare type Worker = unknown
