#include "tests/support/CoreMain.h"
