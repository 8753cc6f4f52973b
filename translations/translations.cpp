// A static library needs one object of its own; its content is the embedded English texts.
