#include "tests/support/UiMain.h"
