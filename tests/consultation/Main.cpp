#include "tests/support/GuiMain.h"
