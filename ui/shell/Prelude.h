// Precompiled for every folder of ui/: the headers that nearly every file needs. No file relies on it.
#pragma once

#include "core/base/Prelude.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QWidget>
